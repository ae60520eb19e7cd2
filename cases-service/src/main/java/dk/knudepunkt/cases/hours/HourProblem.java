package dk.knudepunkt.cases.hours;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;

/** Why hours cannot be kept so. */
public final class HourProblem extends Problem {

    private HourProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** Also the answer about hours of somebody else. */
    static HourProblem notFound() {
        return new HourProblem(Kind.NOT_FOUND, "hours-not-found");
    }

    static HourProblem notYours() {
        return new HourProblem(Kind.FORBIDDEN, "hours-not-yours");
    }

    public static HourProblem noQuarters() {
        return new HourProblem(Kind.INVALID, "hours-no-quarters");
    }

    static HourProblem dayTooLong(LocalDate day, long minutes) {
        return new HourProblem(
                Kind.INVALID, "hours-day-too-long", day, "%d:%02d".formatted(minutes / 60, minutes % 60));
    }

    static HourProblem inFuture(LocalDate today) {
        return new HourProblem(Kind.INVALID, "hours-in-future", today);
    }

    static HourProblem late(LocalDate earliest) {
        return new HourProblem(Kind.INVALID, "hours-late", earliest);
    }

    static HourProblem severalPurposes() {
        return new HourProblem(Kind.INVALID, "hours-for-several");
    }

    /** There is an entry for the same on the same day. */
    public static HourProblem twice() {
        return new HourProblem(Kind.CONFLICT, "hours-there-already");
    }

    public static HourProblem unreadable() {
        return new HourProblem(Kind.INVALID, "hours-unreadable");
    }

    public static HourProblem noWeek() {
        return new HourProblem(Kind.MALFORMED, "hours-no-week");
    }
}
