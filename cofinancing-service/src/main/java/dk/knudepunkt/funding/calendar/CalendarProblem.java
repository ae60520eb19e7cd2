package dk.knudepunkt.funding.calendar;

import dk.knudepunkt.platform.problem.Problem;

/** Why something cannot be done to a meeting. */
abstract sealed class CalendarProblem extends Problem {

    private CalendarProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static final class MeetingNotFound extends CalendarProblem {
        MeetingNotFound() {
            super(Kind.NOT_FOUND, "calendar-meeting-not-found");
        }
    }

    static final class EndsBeforeItBegins extends CalendarProblem {
        EndsBeforeItBegins() {
            super(Kind.INVALID, "meeting-ends-before-it-begins");
        }
    }
}
