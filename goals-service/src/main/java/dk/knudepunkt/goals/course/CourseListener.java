package dk.knudepunkt.goals.course;

import dk.knudepunkt.goals.feed.AnnouncedKinds;
import dk.knudepunkt.platform.inbox.Listener;
import dk.knudepunkt.platform.inbox.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears that courses are completed, and that some go on after all. */
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
        to.on("course.completed.v1", Completed.class, this::completed)
                .on("course.completed.v2", Completed.class, this::completed)
                .on("course.corrected.v1", Corrected.class, this::corrected)
                .on(
                        "course.reopened.v1",
                        Reopened.class,
                        it -> courses.findByIdOptional(it.courseId()).ifPresent(CountedCourse::takeBack));
    }

    /**
     * A course counts once, whatever comes: the inbox knows a message that is sent again, the course's own id one that was
     * announced anew. One that was reopened counts on the day of its next completion.
     */
    private void completed(Completed completed) {
        kinds.read(CourseKind.class, completed.courseKind(), "courses", completed.courseId())
                .ifPresent(kind -> courses.findByIdOptional(completed.courseId())
                        .ifPresentOrElse(
                                known -> known.completeAgain(kind, completed),
                                () -> courses.persist(new CountedCourse(kind, completed))));
    }

    /** One that is not completed yet is announced with all that holds of it when it is. */
    private void corrected(Corrected corrected) {
        courses.findByIdOptional(corrected.courseId())
                .ifPresent(
                        known -> kinds.read(CourseKind.class, corrected.courseKind(), "courses", corrected.courseId())
                                .ifPresent(kind -> known.correct(kind, corrected)));
    }

    /** Courses that were announced before there were accounts are the house's own. */
    private static boolean isSpecialised(@Nullable String account) {
        return account == null || "SPECIALISED".equals(account);
    }

    /**
     * course.completed.v2, and v1.
     *
     * @param account the kind of the account that pays; null in v1, which knew none
     */
    record Completed(
            UUID courseId,
            @Nullable UUID referralId,
            @Nullable String unitCode,
            String cvr,
            String municipalityCode,
            String courseKind,
            @Nullable String account,
            LocalDate startedOn,
            LocalDate completedOn) {

        boolean isSpecialised() {
            return CourseListener.isSpecialised(account);
        }
    }

    /** course.corrected.v1: what holds now. */
    record Corrected(
            UUID courseId,
            String municipalityCode,
            String courseKind,
            String account,
            LocalDate startedOn,
            @Nullable LocalDate completedOn) {

        boolean isSpecialised() {
            return CourseListener.isSpecialised(account);
        }
    }

    /** course.reopened.v1 */
    record Reopened(UUID courseId) {}
}
