package dk.knudepunkt.referrals.referral.history;

import dk.knudepunkt.referrals.referral.code.Channel;
import dk.knudepunkt.referrals.referral.code.CourseKind;
import dk.knudepunkt.referrals.referral.code.DeclineReason;
import dk.knudepunkt.referrals.referral.code.ForwardTarget;
import dk.knudepunkt.referrals.referral.code.ReferralEnd;
import dk.knudepunkt.referrals.referral.code.ReopenReason;
import dk.knudepunkt.referrals.unit.developer.Guide;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a referral. What people wrote stands in the event for the log; no message bears it. */
public sealed interface ReferralEvent {

    UUID referralId();

    record Submitted(
            UUID referralId,
            String reference,
            String unitCode,
            String municipalityCode,
            Channel channel,
            Instant submittedAt,
            Instant dueAt)
            implements ReferralEvent {}

    record Asked(UUID referralId, String unitCode, String question, Instant askedAt) implements ReferralEvent {}

    record Answered(UUID referralId, String unitCode, String answer, Instant answeredAt, Instant dueAt)
            implements ReferralEvent {}

    record Accepted(
            UUID referralId,
            String reference,
            String unitCode,
            String cvr,
            String municipalityCode,
            CourseKind courseKind,
            Guide developer,
            Instant acceptedAt)
            implements ReferralEvent {}

    record Forwarded(UUID referralId, String unitCode, ForwardTarget target, String comment, Instant forwardedAt)
            implements ReferralEvent {}

    record Declined(UUID referralId, String unitCode, DeclineReason reason, String comment, Instant declinedAt)
            implements ReferralEvent {}

    record ContactAttempted(
            UUID referralId, int attempt, @Nullable String comment, Instant attemptedAt) implements ReferralEvent {}

    /**
     * Something happened to its course.
     *
     * @param kind what
     * @param reason why, where it is told
     */
    record CourseHeardOf(
            UUID referralId,
            UUID courseId,
            EventKind kind,
            @Nullable String reason,
            Instant heardAt) implements ReferralEvent {}

    record Closed(
            UUID referralId,
            String unitCode,
            ReferralEnd end,
            @Nullable String comment,
            Instant closedAt) implements ReferralEvent {}

    record Withdrawn(
            UUID referralId, String unitCode, @Nullable String comment, Instant withdrawnAt) implements ReferralEvent {}

    record Reopened(
            UUID referralId, String unitCode, ReopenReason reason, String comment, Instant reopenedAt, Instant dueAt)
            implements ReferralEvent {}
}
