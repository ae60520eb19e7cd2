package dk.knudepunkt.referrals.promise.report;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;

/** Why there is no report. */
final class ReportProblem extends Problem {

    private ReportProblem(String slug, Object... arguments) {
        super(Kind.INVALID, slug, arguments);
    }

    static ReportProblem periodReversed(LocalDate from, LocalDate to) {
        return new ReportProblem("report-period-reversed", from, to);
    }

    static ReportProblem periodTooLong(int years) {
        return new ReportProblem("report-period-too-long", years);
    }
}
