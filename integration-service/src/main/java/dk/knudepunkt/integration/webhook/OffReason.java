package dk.knudepunkt.integration.webhook;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** Why a webhook is off. */
public enum OffReason implements Term {
    GONE("Modtageren svarede 410: den vil ikke have flere", "The receiver answered 410: it wants no more"),
    FAILING("Intet er nået frem i flere dage", "Nothing has arrived for days"),
    WITHDRAWN("Klienten, den tilhører, er trukket tilbage", "The client it belongs to was withdrawn");

    private final Words words;

    OffReason(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
