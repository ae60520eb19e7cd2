package dk.knudepunkt.referrals.unit.meeting;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;

/** Why something cannot be done to a meeting. */
abstract sealed class MeetingProblem extends Problem {

    private MeetingProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** Also the answer about a meeting with another unit. */
    static final class NotFound extends MeetingProblem {
        NotFound() {
            super(Kind.NOT_FOUND, "meeting-not-found");
        }
    }

    static final class NotPossible extends MeetingProblem {
        NotPossible(MeetingStatus status) {
            super(Kind.CONFLICT, "meeting-not-possible", status);
        }
    }

    static final class UnitMissing extends MeetingProblem {
        UnitMissing() {
            super(Kind.INVALID, "meeting-unit-missing");
        }
    }

    static final class UnitTooMuch extends MeetingProblem {
        UnitTooMuch() {
            super(Kind.INVALID, "meeting-unit-too-much");
        }
    }

    static final class UnknownUnit extends MeetingProblem {
        UnknownUnit(String code) {
            super(Kind.INVALID, "unknown-unit", code);
        }
    }

    static final class HeldInTheFuture extends MeetingProblem {
        HeldInTheFuture(LocalDate date) {
            super(Kind.INVALID, "meeting-in-the-future", date);
        }
    }
}
