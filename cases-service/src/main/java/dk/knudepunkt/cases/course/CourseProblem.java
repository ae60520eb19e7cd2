package dk.knudepunkt.cases.course;

import dk.knudepunkt.cases.course.code.CourseAction;
import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;

/** Why something cannot be done to a course. */
final class CourseProblem extends Problem {

    private CourseProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** Also the answer about a course out of reach: that it exists is not theirs to know. */
    static CourseProblem notFound() {
        return new CourseProblem(Kind.NOT_FOUND, "course-not-found");
    }

    /** The course does not stand where this can be done. */
    static CourseProblem notNow(CourseAction action, Course course) {
        return action == CourseAction.COMPLETION && course.completedOn().isPresent()
                ? new CourseProblem(
                        Kind.CONFLICT,
                        "course-already-completed",
                        course.completedOn().get())
                : new CourseProblem(Kind.CONFLICT, "course-action-not-open");
    }

    static CourseProblem cancellationOutOfRange(LocalDate startedOn, LocalDate today) {
        return new CourseProblem(Kind.INVALID, "course-cancellation-out-of-range", startedOn, today);
    }

    static CourseProblem notYoursToChange() {
        return new CourseProblem(Kind.FORBIDDEN, "course-not-yours-to-change");
    }

    static CourseProblem startOutOfRange(LocalDate earliest, LocalDate today) {
        return new CourseProblem(Kind.INVALID, "course-start-out-of-range", earliest, today);
    }

    static CourseProblem completionOutOfRange(LocalDate startedOn, LocalDate today) {
        return new CourseProblem(Kind.INVALID, "course-completion-out-of-range", startedOn, today);
    }

    static CourseProblem notYoursToOpen() {
        return new CourseProblem(Kind.FORBIDDEN, "course-not-yours-to-open");
    }

    static CourseProblem notYoursToComplete() {
        return new CourseProblem(Kind.FORBIDDEN, "course-not-yours-to-complete");
    }
}
