package dk.knudepunkt.referrals.promise.calendar;

import dk.knudepunkt.platform.problem.Problem;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Why a calendar cannot be found, changed or made active. */
abstract sealed class CalendarProblem extends Problem {

    private CalendarProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static final class NotFound extends CalendarProblem {
        NotFound() {
            super(Kind.NOT_FOUND, "calendar-not-found");
        }
    }

    static final class NotADraft extends CalendarProblem {
        NotADraft(int number) {
            super(Kind.CONFLICT, "calendar-not-a-draft", number);
        }
    }

    static final class Overlaps extends CalendarProblem {
        Overlaps(DayOfWeek day) {
            super(Kind.INVALID, "calendar-overlaps", day);
        }

        Overlaps(LocalDate date) {
            super(Kind.INVALID, "calendar-overlaps", date);
        }
    }

    static final class NeverOpen extends CalendarProblem {
        NeverOpen() {
            super(Kind.INVALID, "calendar-never-open");
        }
    }

    static final class InThePast extends CalendarProblem {
        InThePast(LocalDate date) {
            super(Kind.INVALID, "calendar-in-the-past", date);
        }
    }

    static final class DateTaken extends CalendarProblem {
        DateTaken(LocalDate date) {
            super(Kind.CONFLICT, "calendar-date-taken", date);
        }
    }
}
