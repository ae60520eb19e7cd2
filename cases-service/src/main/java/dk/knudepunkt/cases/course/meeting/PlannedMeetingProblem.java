package dk.knudepunkt.cases.course.meeting;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;

/** Why a meeting cannot be agreed, held or called off. */
final class PlannedMeetingProblem extends Problem {

    private PlannedMeetingProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static PlannedMeetingProblem notFound() {
        return new PlannedMeetingProblem(Kind.NOT_FOUND, "planned-meeting-not-found");
    }

    static PlannedMeetingProblem courseEnded() {
        return new PlannedMeetingProblem(Kind.CONFLICT, "planned-meeting-course-ended");
    }

    static PlannedMeetingProblem notNow() {
        return new PlannedMeetingProblem(Kind.CONFLICT, "planned-meeting-action-not-open");
    }

    static PlannedMeetingProblem outOfRange(LocalDate today, LocalDate last) {
        return new PlannedMeetingProblem(Kind.INVALID, "planned-meeting-out-of-range", today, last);
    }
}
