package dk.knudepunkt.funding.calendar;

import dk.knudepunkt.platform.problem.Problem;

/** Why something cannot be done to a meeting. */
final class CalendarProblem extends Problem {

    private CalendarProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static CalendarProblem meetingNotFound() {
        return new CalendarProblem(Kind.NOT_FOUND, "calendar-meeting-not-found");
    }

    static CalendarProblem endsBeforeItBegins() {
        return new CalendarProblem(Kind.INVALID, "meeting-ends-before-it-begins");
    }
}
