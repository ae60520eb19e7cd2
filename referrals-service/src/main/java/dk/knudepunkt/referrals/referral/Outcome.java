package dk.knudepunkt.referrals.referral;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the promise was met with, and when; each kind of outcome has its own codes. */
@Embeddable
record Outcome(
        Instant handledAt,
        @Enumerated(EnumType.STRING) @Nullable CourseKind courseKind,
        @Nullable String developerId,
        @Enumerated(EnumType.STRING) @Nullable DeclineReason declineReason,
        @Nullable String declineComment,
        @Enumerated(EnumType.STRING) @Nullable ForwardTarget forwardTarget) {

    static Outcome acceptance(CourseKind kind, String developer, Instant at) {
        return new Outcome(at, kind, developer, null, null, null);
    }

    static Outcome decline(DeclineReason reason, String comment, Instant at) {
        return new Outcome(at, null, null, reason, comment, null);
    }

    static Outcome forwarding(ForwardTarget target, Instant at) {
        return new Outcome(at, null, null, null, null, target);
    }

    /** Without anything that somebody wrote. */
    Outcome withoutWords() {
        var comment = declineComment == null ? null : "";
        return new Outcome(handledAt, courseKind, developerId, declineReason, comment, forwardTarget);
    }

    /** It ended before the house came to say more. */
    static Outcome end(Instant at) {
        return new Outcome(at, null, null, null, null, null);
    }
}
