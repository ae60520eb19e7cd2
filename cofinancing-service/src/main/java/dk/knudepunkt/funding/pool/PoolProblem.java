package dk.knudepunkt.funding.pool;

import dk.knudepunkt.platform.problem.Problem;

/** Why something cannot be done to a pool. */
final class PoolProblem extends Problem {

    private PoolProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static PoolProblem notFound(int no) {
        return new PoolProblem(Kind.NOT_FOUND, "pool-not-found", no);
    }
}
