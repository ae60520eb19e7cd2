package dk.knudepunkt.goals.course;

import dk.knudepunkt.goals.feed.AnnouncedKinds;
import dk.knudepunkt.platform.inbox.Listener;
import dk.knudepunkt.platform.inbox.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears that courses are completed. */
@ApplicationScoped
class CourseListener implements Listener {

    private final CountedCourses courses;
    private final AnnouncedKinds kinds;

    CourseListener(CountedCourses courses, AnnouncedKinds kinds) {
        this.courses = courses;
        this.kinds = kinds;
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.on("course.completed.v1", Completed.class, this::completed);
    }

    /**
     * A course counts once, whatever comes: the inbox knows a message that is sent again, the course's own id one that was
     * announced anew.
     */
    private void completed(Completed completed) {
        kinds.read(CourseKind.class, completed.courseKind(), "courses", completed.courseId())
                .ifPresent(kind -> courses.addOnce(new CountedCourse(kind, completed)));
    }

    /** course.completed.v1 */
    record Completed(
            UUID courseId,
            @Nullable UUID referralId,
            @Nullable String unitCode,
            String cvr,
            String municipalityCode,
            String courseKind,
            LocalDate startedOn,
            LocalDate completedOn) {}
}
