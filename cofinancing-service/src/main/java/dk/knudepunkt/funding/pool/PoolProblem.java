package dk.knudepunkt.funding.pool;

import dk.knudepunkt.platform.problem.Problem;

/** Why something cannot be done to a pool. */
abstract sealed class PoolProblem extends Problem {

    private PoolProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static final class NotFound extends PoolProblem {
        NotFound(int no) {
            super(Kind.NOT_FOUND, "pool-not-found", no);
        }
    }
}
