package dk.knudepunkt.referrals.referral.course;

import dk.knudepunkt.platform.inbox.Listener;
import dk.knudepunkt.platform.inbox.Subscriptions;
import dk.knudepunkt.referrals.referral.ReferralService;
import dk.knudepunkt.referrals.referral.code.CourseStatus;
import jakarta.enterprise.context.ApplicationScoped;
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
        to.on("course.opened.v1", CourseHeardOf.class, course -> tell(course, CourseStatus.OPEN))
                .on("course.opened.v2", CourseHeardOf.class, course -> tell(course, CourseStatus.OPEN))
                .on("course.completed.v1", CourseHeardOf.class, course -> tell(course, CourseStatus.COMPLETED));
    }

    private void tell(CourseHeardOf course, CourseStatus status) {
        courses.heardOf(course.courseId(), course.cvr(), status);
        if (course.referralId() != null) {
            referrals.courseHeardOf(course.referralId(), course.courseId(), status);
        }
    }

    /** Of each message only this matters here. */
    record CourseHeardOf(UUID courseId, @Nullable UUID referralId, String cvr) {}
}
