package dk.knudepunkt.cases.course.note;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;

/** Why something cannot be written of a course. */
final class NoteProblem extends Problem {

    private NoteProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static NoteProblem meetingOutOfRange(LocalDate startedOn, LocalDate today) {
        return new NoteProblem(Kind.INVALID, "course-meeting-out-of-range", startedOn, today);
    }

    static NoteProblem unitUnknown(String code) {
        return new NoteProblem(Kind.INVALID, "course-meeting-unit-unknown", code);
    }

    static NoteProblem adviserOfNoUnit() {
        return new NoteProblem(Kind.INVALID, "course-meeting-adviser-of-no-unit");
    }
}
