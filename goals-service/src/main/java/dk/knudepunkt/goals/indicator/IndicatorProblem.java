package dk.knudepunkt.goals.indicator;

import dk.knudepunkt.platform.problem.Problem;

/** Why an indicator is not shown. */
final class IndicatorProblem extends Problem {

    private IndicatorProblem(String code) {
        super(Kind.NOT_FOUND, "indicator-not-found", code);
    }

    static IndicatorProblem notFound(String code) {
        return new IndicatorProblem(code);
    }
}
