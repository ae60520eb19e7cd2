package dk.knudepunkt.cases.evaluation;

import dk.knudepunkt.platform.problem.Problem;

/** Why something cannot be done with an evaluation. */
final class EvaluationProblem extends Problem {

    private EvaluationProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** The address was never given out. */
    static EvaluationProblem linkUnknown() {
        return new EvaluationProblem(Kind.NOT_FOUND, "evaluation-link-unknown");
    }

    static EvaluationProblem answered() {
        return new EvaluationProblem(Kind.CONFLICT, "evaluation-answered");
    }

    static EvaluationProblem expired() {
        return new EvaluationProblem(Kind.CONFLICT, "evaluation-expired");
    }

    static EvaluationProblem withdrawn() {
        return new EvaluationProblem(Kind.CONFLICT, "evaluation-withdrawn");
    }

    static EvaluationProblem useMissing() {
        return new EvaluationProblem(Kind.INVALID, "evaluation-use-missing");
    }

    static EvaluationProblem notFound() {
        return new EvaluationProblem(Kind.NOT_FOUND, "evaluation-not-found");
    }

    static EvaluationProblem notAnswered() {
        return new EvaluationProblem(Kind.NOT_FOUND, "evaluation-not-answered");
    }

    static EvaluationProblem notOnItsWay() {
        return new EvaluationProblem(Kind.CONFLICT, "evaluation-not-on-its-way");
    }
}
