package dk.knudepunkt.referrals.unit.developer;

import dk.knudepunkt.platform.outbox.Message;
import dk.knudepunkt.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Tells whom a pseudonym stands for, on a topic that keeps the last message of a key only: the one about an erasure takes
 * the account out of it.
 */
@ApplicationScoped
class DeveloperMessages {

    private static final String TOPIC = "developer";

    private final Outbox outbox;

    DeveloperMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    void registered(Guide guide) {
        outbox.add(registration(guide));
    }

    void forgotten(Guide guide) {
        outbox.add(forgetting(guide));
    }

    static Message registration(Guide guide) {
        var data = new DeveloperRegisteredV1(guide.pseudonym(), guide.subject());
        return new Message(TOPIC, guide.pseudonym(), "developer.registered.v1", data);
    }

    static Message forgetting(Guide guide) {
        return new Message(
                TOPIC, guide.pseudonym(), "developer.forgotten.v1", new DeveloperForgottenV1(guide.pseudonym()));
    }

    record DeveloperRegisteredV1(UUID developerId, String subject) {}

    record DeveloperForgottenV1(UUID developerId) {}
}
