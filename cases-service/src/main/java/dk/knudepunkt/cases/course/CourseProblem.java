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

    static CourseProblem pauseOutOfRange(LocalDate startedOn, LocalDate today) {
        return new CourseProblem(Kind.INVALID, "course-pause-out-of-range", startedOn, today);
    }

    static CourseProblem resumptionOutOfRange(LocalDate pausedOn, LocalDate today) {
        return new CourseProblem(Kind.INVALID, "course-resumption-out-of-range", pausedOn, today);
    }

    static CourseProblem developerUnknown(String developerId) {
        return new CourseProblem(Kind.INVALID, "course-developer-unknown", developerId);
    }

    static CourseProblem developerUnchanged() {
        return new CourseProblem(Kind.INVALID, "course-developer-unchanged");
    }

    static CourseProblem noPlan() {
        return new CourseProblem(Kind.INVALID, "course-kind-no-plan");
    }

    static CourseProblem notCompleted() {
        return new CourseProblem(Kind.INVALID, "course-not-completed");
    }

    static CourseProblem nothingCorrected() {
        return new CourseProblem(Kind.INVALID, "course-nothing-corrected");
    }

    /** The company goes on in another course of the same referral. */
    static CourseProblem referralHasAnother() {
        return new CourseProblem(Kind.CONFLICT, "course-referral-has-another");
    }

    /** What a system calls it means nothing without the name of the system. */
    static CourseProblem halfNamed() {
        return new CourseProblem(Kind.INVALID, "course-half-named");
    }

    /** A system tells of each of its courses once. */
    static CourseProblem known(String system, String externalId) {
        return new CourseProblem(Kind.CONFLICT, "course-known", system, externalId);
    }

    static CourseProblem notYoursToOpen() {
        return new CourseProblem(Kind.FORBIDDEN, "course-not-yours-to-open");
    }

    static CourseProblem notYoursToComplete() {
        return new CourseProblem(Kind.FORBIDDEN, "course-not-yours-to-complete");
    }
}
