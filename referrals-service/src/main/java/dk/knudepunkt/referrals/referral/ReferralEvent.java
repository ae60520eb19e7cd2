package dk.knudepunkt.referrals.referral;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a referral. What people wrote stands in the event for the log; no message bears it. */
sealed interface ReferralEvent {

    UUID referralId();

    record Submitted(
            UUID referralId,
            String reference,
            String unitCode,
            String municipalityCode,
            Channel channel,
            Instant submittedAt,
            Instant dueAt)
            implements ReferralEvent {

        static Submitted of(Referral referral) {
            return new Submitted(
                    referral.id(),
                    referral.reference(),
                    referral.unitCode(),
                    referral.company().municipalityCode(),
                    referral.channel(),
                    referral.submittedAt(),
                    referral.dueAt());
        }
    }

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
            String developerId,
            Instant acceptedAt)
            implements ReferralEvent {

        static Accepted of(Referral referral, CourseKind kind, String developer, Instant at) {
            return new Accepted(
                    referral.id(),
                    referral.reference(),
                    referral.unitCode(),
                    referral.company().cvr(),
                    referral.company().municipalityCode(),
                    kind,
                    developer,
                    at);
        }
    }

    record Forwarded(UUID referralId, String unitCode, ForwardTarget target, String comment, Instant forwardedAt)
            implements ReferralEvent {}

    record Declined(UUID referralId, String unitCode, DeclineReason reason, String comment, Instant declinedAt)
            implements ReferralEvent {}

    record ContactAttempted(
            UUID referralId, int attempt, @Nullable String comment, Instant attemptedAt) implements ReferralEvent {}

    record CourseHeardOf(UUID referralId, UUID courseId, CourseStatus status, Instant heardAt)
            implements ReferralEvent {}

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
