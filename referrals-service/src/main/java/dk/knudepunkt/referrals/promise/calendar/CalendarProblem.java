package dk.knudepunkt.referrals.promise.calendar;

import dk.knudepunkt.platform.problem.Problem;
import java.time.temporal.TemporalAccessor;

/** Why a calendar cannot be read or made active. */
final class CalendarProblem extends Problem {

    private CalendarProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** A day of the week whose windows overlap, or a date that is named twice. */
    static CalendarProblem overlaps(TemporalAccessor day) {
        return new CalendarProblem(Kind.INVALID, "calendar-overlaps", day);
    }

    static CalendarProblem neverOpen() {
        return new CalendarProblem(Kind.INVALID, "calendar-never-open");
    }

    static CalendarProblem unreadable(String line) {
        return new CalendarProblem(Kind.INVALID, "calendar-line-unreadable", line);
    }
}
