package dk.knudepunkt.referrals.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.referrals.referral.code.CourseKind;
import dk.knudepunkt.referrals.referral.code.DeclineReason;
import dk.knudepunkt.referrals.referral.code.ForwardTarget;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the promise was met with, and when, in the row and in the answer; each kind of outcome has its own codes. */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Outcome(
        Instant handledAt,
        @Enumerated(EnumType.STRING) @Nullable CourseKind courseKind,
        @Nullable String developerId,
        @Enumerated(EnumType.STRING) @Nullable ForwardTarget forwardTarget,
        @Enumerated(EnumType.STRING) @Nullable DeclineReason declineReason,
        @Nullable String declineComment) {

    static Outcome acceptance(CourseKind kind, String developer, Instant at) {
        return new Outcome(at, kind, developer, null, null, null);
    }

    static Outcome decline(DeclineReason reason, String comment, Instant at) {
        return new Outcome(at, null, null, null, reason, comment);
    }

    static Outcome forwarding(ForwardTarget target, Instant at) {
        return new Outcome(at, null, null, target, null, null);
    }

    /** Without anything that somebody wrote. */
    Outcome withoutWords() {
        var comment = declineComment == null ? null : "";
        return new Outcome(handledAt, courseKind, developerId, forwardTarget, declineReason, comment);
    }

    /** With another name for the developer. */
    Outcome by(String developer) {
        return new Outcome(handledAt, courseKind, developer, forwardTarget, declineReason, declineComment);
    }

    /** It ended before the house came to say more. */
    static Outcome end(Instant at) {
        return new Outcome(at, null, null, null, null, null);
    }
}
