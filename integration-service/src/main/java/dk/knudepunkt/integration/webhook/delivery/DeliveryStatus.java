package dk.knudepunkt.integration.webhook.delivery;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** What became of a message. */
public enum DeliveryStatus implements Term {
    WAITING("Venter", "Waiting"),
    DELIVERED("Leveret", "Delivered"),
    GIVEN_UP("Opgivet", "Given up");

    private final Words words;

    DeliveryStatus(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
