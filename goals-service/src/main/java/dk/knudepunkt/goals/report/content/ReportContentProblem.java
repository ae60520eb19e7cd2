package dk.knudepunkt.goals.report.content;

import dk.knudepunkt.platform.problem.Problem;
import java.util.Collection;

/** Why there is nothing to be told of, or not yet. */
final class ReportContentProblem extends Problem {

    private ReportContentProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** What happened before is still on its way, so that the same figures could not be made again. */
    static ReportContentProblem notAllHeard(Collection<String> topics) {
        return new ReportContentProblem(Kind.CONFLICT, "status-report-not-all-heard", String.join(", ", topics));
    }

    /** The years are texts in the message: as numbers they would get thousands separators. */
    static ReportContentProblem yearOutOfRange(int first, int last) {
        return new ReportContentProblem(
                Kind.INVALID, "status-report-year-out-of-range", String.valueOf(first), String.valueOf(last));
    }

    static ReportContentProblem goalNotFound(int no, int goals) {
        return new ReportContentProblem(Kind.NOT_FOUND, "strategic-goal-not-found", no, goals);
    }
}
