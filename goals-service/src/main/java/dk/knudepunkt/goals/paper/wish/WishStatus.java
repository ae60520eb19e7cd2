package dk.knudepunkt.goals.paper.wish;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** How far a wish has come. */
public enum WishStatus implements Term {
    AWAITING("Afventer", "Awaits"),
    RAISED("Rejst igen", "Raised again"),
    UNDER_WAY("I gang", "Under way"),
    DONE("Gennemført", "Done"),
    DROPPED("Opgivet", "Dropped");

    private final Words words;

    WishStatus(String danish, String english) {
        this.words = new Words(danish, english);
    }

    /** Whether something can still come of it. */
    boolean isOpen() {
        return this != DONE && this != DROPPED;
    }

    @Override
    public Words words() {
        return words;
    }
}
