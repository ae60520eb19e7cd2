package dk.knudepunkt.referrals.unit.developer;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.outbox.Message;
import dk.knudepunkt.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom a pseudonym stands for and which team they are in, on a topic that keeps the last message of a key only: the one about an erasure takes
 * the account out of it.
 */
@ApplicationScoped
class DeveloperMessages {

    private static final String TOPIC = "developer";

    private final Outbox outbox;

    DeveloperMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    void registered(Guide guide, @Nullable String team, Instant at) {
        outbox.add(registration(guide, team, at));
    }

    void forgotten(Guide guide) {
        outbox.add(forgetting(guide));
    }

    static Message registration(Guide guide, @Nullable String team, Instant at) {
        var data = new DeveloperRegisteredV2(guide.pseudonym(), guide.subject(), team, at);
        return new Message(TOPIC, guide.pseudonym(), "developer.registered.v2", data);
    }

    static Message forgetting(Guide guide) {
        return new Message(
                TOPIC, guide.pseudonym(), "developer.forgotten.v1", new DeveloperForgottenV1(guide.pseudonym()));
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeveloperRegisteredV2(
            UUID developerId, String subject, @Nullable String team, Instant recordedAt) {}

    record DeveloperForgottenV1(UUID developerId) {}
}
