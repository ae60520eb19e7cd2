package dk.knudepunkt.referrals.referral.timeline;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.referrals.referral.code.CancelReason;
import dk.knudepunkt.referrals.referral.code.CourseKind;
import dk.knudepunkt.referrals.referral.code.DeclineReason;
import dk.knudepunkt.referrals.referral.code.ForwardTarget;
import dk.knudepunkt.referrals.referral.code.ReferralEnd;
import dk.knudepunkt.referrals.referral.code.ReopenReason;
import org.jspecify.annotations.Nullable;

/** An entry with the word for its code, such as the reason of a decline. */
record TimelineLine(TimelineEntry entry, @Nullable Term code) {

    static TimelineLine of(TimelineEntry entry) {
        return new TimelineLine(entry, code(entry));
    }

    private static @Nullable Term code(TimelineEntry entry) {
        var detail = entry.detail();
        return switch (entry.kind()) {
            case ACCEPTED -> word(CourseKind.class, detail.get("courseKind"));
            case DECLINED -> word(DeclineReason.class, detail.get("reason"));
            case FORWARDED -> word(ForwardTarget.class, detail.get("target"));
            case CLOSED -> word(ReferralEnd.class, detail.get("end"));
            case COURSE_CANCELLED -> word(CancelReason.class, detail.get("reason"));
            case REOPENED, COURSE_REOPENED -> word(ReopenReason.class, detail.get("reason"));
            default -> null;
        };
    }

    private static <T extends Enum<T> & Term> @Nullable Term word(Class<T> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
