package dk.knudepunkt.referrals.referral;

import dk.knudepunkt.referrals.referral.code.GivenCourseStatus;
import dk.knudepunkt.referrals.referral.history.EventKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What cases tells of a course that came of a referral.
 *
 * @param happened one of the kinds that begin with COURSE
 * @param reason why, where it is told
 * @param saidAt when it was said, where it is told
 */
public record CourseNews(
        UUID courseId,
        EventKind happened,
        @Nullable String reason,
        @Nullable Instant saidAt) {

    public GivenCourseStatus status() {
        return switch (happened) {
            case COURSE_COMPLETED -> GivenCourseStatus.COMPLETED;
            case COURSE_CANCELLED -> GivenCourseStatus.CANCELLED;
            default -> GivenCourseStatus.OPEN;
        };
    }

    ReferralProgress.HeardCourse course() {
        return new ReferralProgress.HeardCourse(courseId, status(), saidAt);
    }

    /**
     * A course begins before all else, so that its beginning undoes nothing, should messages cross. Another one begins when the
     * referral is accepted anew; of either nothing that was said earlier is news, though it may be heard later, or once more.
     */
    boolean isNewTo(ReferralProgress.@Nullable HeardCourse known) {
        return known == null || (!repeats(known) && !isOlderThan(known));
    }

    /** What is known says the same, and holds as of when it was said last. */
    boolean confirms(ReferralProgress.HeardCourse known) {
        return repeats(known) && saidAt != null && !isOlderThan(known);
    }

    private boolean repeats(ReferralProgress.HeardCourse known) {
        return known.id().equals(courseId) && (happened == EventKind.COURSE_OPENED || known.status() == status());
    }

    /** The first versions do not tell when they were said, which was before all others. */
    private boolean isOlderThan(ReferralProgress.HeardCourse known) {
        return known.saidAt() != null && (saidAt == null || saidAt.isBefore(known.saidAt()));
    }
}
