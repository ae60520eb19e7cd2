package dk.knudepunkt.cases.course;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;

/** Why something cannot be done to a course. */
abstract sealed class CourseProblem extends Problem {

    private CourseProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** Also the answer about a course out of reach: that it exists is not theirs to know. */
    static final class NotFound extends CourseProblem {
        NotFound() {
            super(Kind.NOT_FOUND, "course-not-found");
        }
    }

    static final class AlreadyCompleted extends CourseProblem {
        AlreadyCompleted(Course course) {
            super(
                    Kind.CONFLICT,
                    "course-already-completed",
                    course.completedOn().orElseThrow());
        }
    }

    static final class StartOutOfRange extends CourseProblem {
        StartOutOfRange(LocalDate earliest, LocalDate today) {
            super(Kind.INVALID, "course-start-out-of-range", earliest, today);
        }
    }

    static final class CompletionOutOfRange extends CourseProblem {
        CompletionOutOfRange(LocalDate startedOn, LocalDate today) {
            super(Kind.INVALID, "course-completion-out-of-range", startedOn, today);
        }
    }

    static final class NotYoursToOpen extends CourseProblem {
        NotYoursToOpen() {
            super(Kind.FORBIDDEN, "course-not-yours-to-open");
        }
    }

    static final class NotYoursToComplete extends CourseProblem {
        NotYoursToComplete() {
            super(Kind.FORBIDDEN, "course-not-yours-to-complete");
        }
    }
}
