package dk.knudepunkt.referrals.unit.meeting;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;

/** Why something cannot be done to a meeting. */
final class MeetingProblem extends Problem {

    private MeetingProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** Also the answer about a meeting with another unit. */
    static MeetingProblem notFound() {
        return new MeetingProblem(Kind.NOT_FOUND, "meeting-not-found");
    }

    static MeetingProblem notPossible(MeetingStatus status) {
        return new MeetingProblem(Kind.CONFLICT, "meeting-not-possible", status);
    }

    static MeetingProblem unitMissing() {
        return new MeetingProblem(Kind.INVALID, "meeting-unit-missing");
    }

    static MeetingProblem unitTooMuch() {
        return new MeetingProblem(Kind.INVALID, "meeting-unit-too-much");
    }

    static MeetingProblem unknownUnit(String code) {
        return new MeetingProblem(Kind.INVALID, "unknown-unit", code);
    }

    static MeetingProblem inTheFuture(LocalDate date) {
        return new MeetingProblem(Kind.INVALID, "meeting-in-the-future", date);
    }
}
