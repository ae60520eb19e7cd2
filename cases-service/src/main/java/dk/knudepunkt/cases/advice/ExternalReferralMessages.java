package dk.knudepunkt.cases.advice;

import dk.knudepunkt.cases.advice.ExternalReferralEvent.FollowedUp;
import dk.knudepunkt.cases.advice.ExternalReferralEvent.Guided;
import dk.knudepunkt.cases.advice.ExternalReferralEvent.Made;
import dk.knudepunkt.platform.outbox.Message;
import dk.knudepunkt.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** How other services are told: in order with what else happens to the course. */
@ApplicationScoped
class ExternalReferralMessages {

    private static final String TOPIC = "course";

    private final Outbox outbox;

    ExternalReferralMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(ExternalReferralEvent event) {
        outbox.add(message(event));
    }

    static Message message(ExternalReferralEvent event) {
        var type = switch (event) {
            case Made made -> "external-referral.made.v1";
            case Guided guided -> "external-referral.guided.v1";
            case FollowedUp followedUp -> "external-referral.followed-up.v1";
        };
        return new Message(TOPIC, event.about().courseId(), type, event);
    }
}
