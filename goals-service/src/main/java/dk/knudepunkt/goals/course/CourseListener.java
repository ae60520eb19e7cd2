package dk.knudepunkt.goals.course;

import dk.knudepunkt.platform.inbox.Listener;
import dk.knudepunkt.platform.inbox.Subscriptions;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Hears that courses are completed. */
@ApplicationScoped
class CourseListener implements Listener {

    private static final Logger LOG = Logger.getLogger(CourseListener.class);

    private final CountedCourses courses;
    private final MeterRegistry metrics;

    CourseListener(CountedCourses courses, MeterRegistry metrics) {
        this.courses = courses;
        this.metrics = metrics;
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.on("course.completed.v1", Completed.class, this::completed);
    }

    /**
     * A course counts once, whatever comes: the inbox knows a message that is sent again, the course's own id one that was
     * announced anew. A kind that nobody has defined a count for must not slip into a figure, so it is left out aloud.
     */
    private void completed(Completed completed) {
        CourseKind.named(completed.courseKind())
                .ifPresentOrElse(
                        kind -> courses.addOnce(new CountedCourse(kind, completed)), () -> leaveOut(completed));
    }

    private void leaveOut(Completed completed) {
        metrics.counter("goals.courses.unknown.kind").increment();
        LOG.warnf(
                "Course %s is not counted: its kind %s is unknown here", completed.courseId(), completed.courseKind());
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
