package dk.knudepunkt.cases.evaluation.result;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;

/** Why there is no result. */
final class ResultProblem extends Problem {

    private ResultProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static ResultProblem periodReversed(LocalDate from, LocalDate until) {
        return new ResultProblem(Kind.INVALID, "evaluation-period-reversed", from, until);
    }
}
