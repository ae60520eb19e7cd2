package dk.knudepunkt.referrals.referral.course;

import dk.knudepunkt.platform.inbox.Listener;
import dk.knudepunkt.platform.inbox.Subscriptions;
import dk.knudepunkt.referrals.referral.CourseNews;
import dk.knudepunkt.referrals.referral.ReferralService;
import dk.knudepunkt.referrals.referral.history.EventKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears what became of the companies that were accepted. */
@ApplicationScoped
class CourseListener implements Listener {

    private final ReferralService referrals;
    private final KnownCourses courses;

    CourseListener(ReferralService referrals, KnownCourses courses) {
        this.referrals = referrals;
        this.courses = courses;
    }

    @Override
    public void subscribe(Subscriptions to) {
        on(to, "course.opened.v1", EventKind.COURSE_OPENED);
        on(to, "course.opened.v2", EventKind.COURSE_OPENED);
        on(to, "course.opened.v3", EventKind.COURSE_OPENED);
        on(to, "course.opened.v4", EventKind.COURSE_OPENED);
        on(to, "course.completed.v1", EventKind.COURSE_COMPLETED);
        on(to, "course.completed.v2", EventKind.COURSE_COMPLETED);
        on(to, "course.cancelled.v1", EventKind.COURSE_CANCELLED);
        on(to, "course.reopened.v1", EventKind.COURSE_REOPENED);
    }

    private void on(Subscriptions to, String type, EventKind happened) {
        to.on(type, CourseHeardOf.class, course -> tell(course, happened));
    }

    private void tell(CourseHeardOf course, EventKind happened) {
        var news = new CourseNews(course.courseId(), happened, course.reason(), course.recordedAt());
        courses.heardOf(news, course.cvr());
        if (course.referralId() != null) {
            referrals.courseHeardOf(course.referralId(), news);
        }
    }

    /**
     * Of each message only this matters here.
     *
     * @param recordedAt absent in the first versions
     */
    record CourseHeardOf(
            UUID courseId,
            @Nullable UUID referralId,
            String cvr,
            @Nullable String reason,
            @Nullable Instant recordedAt) {}
}
