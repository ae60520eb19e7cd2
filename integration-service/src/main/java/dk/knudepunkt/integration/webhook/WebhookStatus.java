package dk.knudepunkt.integration.webhook;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** Whether messages are sent. */
public enum WebhookStatus implements Term {
    ACTIVE("Aktiv", "Active"),
    /** Its owner holds it up; what happens waits. */
    PAUSED("På pause", "Paused"),
    /** Nothing is written down for it any more. */
    OFF("Slået fra", "Off");

    private final Words words;

    WebhookStatus(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
