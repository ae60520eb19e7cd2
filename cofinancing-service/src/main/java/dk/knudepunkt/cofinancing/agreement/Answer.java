package dk.knudepunkt.cofinancing.agreement;

import dk.knudepunkt.platform.page.Term;

/** What a municipality says to a proposal. */
public enum Answer implements Term {
    PENDING("Afventer", "Pending"),
    ACCEPTED("Tiltrådt", "Accepted"),
    DECLINED("Afvist", "Declined");

    private final String danish;
    private final String english;

    Answer(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    @Override
    public String danish() {
        return danish;
    }

    @Override
    public String english() {
        return english;
    }
}
