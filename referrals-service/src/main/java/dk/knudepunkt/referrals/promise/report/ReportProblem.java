package dk.knudepunkt.referrals.promise.report;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;

/** Why there is no report. */
abstract sealed class ReportProblem extends Problem {

    private ReportProblem(String slug, Object... arguments) {
        super(Kind.INVALID, slug, arguments);
    }

    static final class PeriodReversed extends ReportProblem {
        PeriodReversed(LocalDate from, LocalDate to) {
            super("report-period-reversed", from, to);
        }
    }

    static final class PeriodTooLong extends ReportProblem {
        PeriodTooLong(int years) {
            super("report-period-too-long", years);
        }
    }
}
