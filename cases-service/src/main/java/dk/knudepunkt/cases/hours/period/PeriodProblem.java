package dk.knudepunkt.cases.hours.period;

import dk.knudepunkt.platform.problem.Problem;
import java.time.YearMonth;

/** Why a month takes nothing in, or is not closed or opened. */
final class PeriodProblem extends Problem {

    private PeriodProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static PeriodProblem closed(YearMonth month) {
        return new PeriodProblem(Kind.CONFLICT, "hours-period-closed", month.toString());
    }

    static PeriodProblem open(YearMonth month) {
        return new PeriodProblem(Kind.CONFLICT, "hours-period-open", month.toString());
    }

    static PeriodProblem notOver(YearMonth month) {
        return new PeriodProblem(Kind.CONFLICT, "hours-period-not-over", month.toString());
    }

    static PeriodProblem noMonth() {
        return new PeriodProblem(Kind.MALFORMED, "hours-no-month");
    }
}
