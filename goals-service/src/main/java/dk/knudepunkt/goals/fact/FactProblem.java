package dk.knudepunkt.goals.fact;

import dk.knudepunkt.platform.problem.Problem;

/** Why facts cannot be made anew. */
final class FactProblem extends Problem {

    private FactProblem(Kind kind, String slug) {
        super(kind, slug);
    }

    static FactProblem isRunning() {
        return new FactProblem(Kind.CONFLICT, "fact-rebuild-runs");
    }

    static FactProblem notFound() {
        return new FactProblem(Kind.NOT_FOUND, "fact-rebuild-not-found");
    }
}
