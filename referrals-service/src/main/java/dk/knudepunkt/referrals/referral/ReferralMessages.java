package dk.knudepunkt.referrals.referral;

import dk.knudepunkt.platform.outbox.Message;
import dk.knudepunkt.platform.outbox.Outbox;
import dk.knudepunkt.referrals.referral.code.CourseKind;
import dk.knudepunkt.referrals.referral.code.DeclineReason;
import dk.knudepunkt.referrals.referral.code.ForwardTarget;
import dk.knudepunkt.referrals.referral.code.ReferralEnd;
import dk.knudepunkt.referrals.referral.code.ReopenReason;
import dk.knudepunkt.referrals.referral.history.ReferralEvent;
import dk.knudepunkt.referrals.referral.history.ReferralEvent.Accepted;
import dk.knudepunkt.referrals.referral.history.ReferralEvent.Answered;
import dk.knudepunkt.referrals.referral.history.ReferralEvent.Asked;
import dk.knudepunkt.referrals.referral.history.ReferralEvent.Closed;
import dk.knudepunkt.referrals.referral.history.ReferralEvent.ContactAttempted;
import dk.knudepunkt.referrals.referral.history.ReferralEvent.CourseHeardOf;
import dk.knudepunkt.referrals.referral.history.ReferralEvent.Declined;
import dk.knudepunkt.referrals.referral.history.ReferralEvent.Forwarded;
import dk.knudepunkt.referrals.referral.history.ReferralEvent.Reopened;
import dk.knudepunkt.referrals.referral.history.ReferralEvent.Submitted;
import dk.knudepunkt.referrals.referral.history.ReferralEvent.Withdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What other services are told: thin, and without anything about a person. An event without words or accounts is its own
 * message; of the others a record of the wire leaves out what people wrote, and names the developer by a pseudonym.
 */
@ApplicationScoped
public class ReferralMessages {

    private static final String TOPIC = "referral";

    private final Outbox outbox;

    ReferralMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Tells of the event, if it is one that concerns others. */
    void announce(ReferralEvent event) {
        message(event).ifPresent(outbox::add);
    }

    /** Tells that nothing of what people wrote in a referral is left, so that whoever fetched it forgets it too. */
    public void announceErasure(UUID referralId, Instant at) {
        outbox.add(erased(referralId, at));
    }

    static Message erased(UUID referralId, Instant at) {
        return new Message(
                TOPIC,
                referralId,
                "referral.personal-data-erased.v1",
                new ReferralPersonalDataErasedV1(referralId, at));
    }

    static Optional<Message> message(ReferralEvent event) {
        return switch (event) {
            case Submitted it -> message(event, "referral.submitted.v1", it);
            case Asked it ->
                message(
                        event,
                        "referral.question-asked.v1",
                        new ReferralQuestionAskedV1(it.referralId(), it.unitCode(), it.askedAt()));
            case Answered it ->
                message(
                        event,
                        "referral.question-answered.v1",
                        new ReferralQuestionAnsweredV1(it.referralId(), it.unitCode(), it.answeredAt(), it.dueAt()));
            case Accepted it -> message(event, "referral.accepted.v2", ReferralAcceptedV2.of(it));
            case Forwarded it ->
                message(
                        event,
                        "referral.forwarded.v1",
                        new ReferralForwardedV1(it.referralId(), it.unitCode(), it.target(), it.forwardedAt()));
            case Declined it ->
                message(
                        event,
                        "referral.declined.v1",
                        new ReferralDeclinedV1(it.referralId(), it.unitCode(), it.reason(), it.declinedAt()));
            case Closed it ->
                message(
                        event,
                        "referral.closed.v1",
                        new ReferralClosedV1(it.referralId(), it.unitCode(), it.end(), it.closedAt()));
            case Withdrawn it ->
                message(
                        event,
                        "referral.withdrawn.v1",
                        new ReferralWithdrawnV1(it.referralId(), it.unitCode(), it.withdrawnAt()));
            case Reopened it ->
                message(
                        event,
                        "referral.reopened.v1",
                        new ReferralReopenedV1(
                                it.referralId(), it.unitCode(), it.reason(), it.reopenedAt(), it.dueAt()));
            // The house's own business, and what was heard from cases.
            case ContactAttempted it -> Optional.empty();
            case CourseHeardOf it -> Optional.empty();
        };
    }

    private static Optional<Message> message(ReferralEvent event, String type, Object data) {
        return Optional.of(new Message(TOPIC, event.referralId(), type, data));
    }

    record ReferralPersonalDataErasedV1(UUID referralId, Instant erasedAt) {}

    record ReferralQuestionAskedV1(UUID referralId, String unitCode, Instant askedAt) {}

    record ReferralQuestionAnsweredV1(UUID referralId, String unitCode, Instant answeredAt, Instant dueAt) {}

    record ReferralAcceptedV2(
            UUID referralId,
            String reference,
            String unitCode,
            String cvr,
            String municipalityCode,
            CourseKind courseKind,
            UUID developerId,
            Instant acceptedAt) {

        static ReferralAcceptedV2 of(Accepted event) {
            return new ReferralAcceptedV2(
                    event.referralId(),
                    event.reference(),
                    event.unitCode(),
                    event.cvr(),
                    event.municipalityCode(),
                    event.courseKind(),
                    event.developer().pseudonym(),
                    event.acceptedAt());
        }
    }

    record ReferralForwardedV1(UUID referralId, String unitCode, ForwardTarget target, Instant forwardedAt) {}

    record ReferralDeclinedV1(UUID referralId, String unitCode, DeclineReason reason, Instant declinedAt) {}

    record ReferralClosedV1(UUID referralId, String unitCode, ReferralEnd end, Instant closedAt) {}

    record ReferralWithdrawnV1(UUID referralId, String unitCode, Instant withdrawnAt) {}

    record ReferralReopenedV1(
            UUID referralId, String unitCode, ReopenReason reason, Instant reopenedAt, Instant dueAt) {}
}
