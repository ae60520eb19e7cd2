package dk.knudepunkt.referrals.referral;

import dk.knudepunkt.platform.outbox.Message;
import dk.knudepunkt.platform.outbox.Outbox;
import dk.knudepunkt.referrals.referral.ReferralEvent.Accepted;
import dk.knudepunkt.referrals.referral.ReferralEvent.Declined;
import dk.knudepunkt.referrals.referral.ReferralEvent.Submitted;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** What other services are told: thin, and without anything about a person. */
@ApplicationScoped
class ReferralMessages {

    private static final String TOPIC = "referral";

    private final Outbox outbox;

    ReferralMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(ReferralEvent event) {
        outbox.add(message(event));
    }

    static Message message(ReferralEvent event) {
        return switch (event) {
            case Submitted submitted -> message(event, "referral.submitted.v1", ReferralSubmittedV1.of(submitted));
            case Accepted accepted -> message(event, "referral.accepted.v1", ReferralAcceptedV1.of(accepted));
            case Declined declined -> message(event, "referral.declined.v1", ReferralDeclinedV1.of(declined));
        };
    }

    private static Message message(ReferralEvent event, String type, Object data) {
        return new Message(TOPIC, event.referralId(), type, data);
    }

    record ReferralSubmittedV1(
            UUID referralId,
            String reference,
            String unitCode,
            String municipalityCode,
            Channel channel,
            Instant submittedAt,
            Instant dueAt) {

        static ReferralSubmittedV1 of(Submitted event) {
            return new ReferralSubmittedV1(
                    event.referralId(),
                    event.reference(),
                    event.unitCode(),
                    event.municipalityCode(),
                    event.channel(),
                    event.submittedAt(),
                    event.dueAt());
        }
    }

    record ReferralAcceptedV1(
            UUID referralId,
            String reference,
            String unitCode,
            String cvr,
            String municipalityCode,
            CourseKind courseKind,
            String developerId,
            Instant acceptedAt) {

        static ReferralAcceptedV1 of(Accepted event) {
            return new ReferralAcceptedV1(
                    event.referralId(),
                    event.reference(),
                    event.unitCode(),
                    event.cvr(),
                    event.municipalityCode(),
                    event.courseKind(),
                    event.developerId(),
                    event.acceptedAt());
        }
    }

    record ReferralDeclinedV1(UUID referralId, String unitCode, DeclineReason reason, Instant declinedAt) {

        static ReferralDeclinedV1 of(Declined event) {
            return new ReferralDeclinedV1(event.referralId(), event.unitCode(), event.reason(), event.declinedAt());
        }
    }
}
