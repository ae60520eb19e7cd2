package dk.knudepunkt.referrals.referral;

import java.time.Instant;
import java.util.UUID;

/** What happened to a referral. */
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
            implements ReferralEvent {}

    record Declined(UUID referralId, String unitCode, DeclineReason reason, String comment, Instant declinedAt)
            implements ReferralEvent {}
}
