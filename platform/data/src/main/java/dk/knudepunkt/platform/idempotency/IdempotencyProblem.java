package dk.knudepunkt.platform.idempotency;

import dk.knudepunkt.platform.problem.Problem;
import java.time.Duration;

/** How an {@code Idempotency-Key} can be wrong. */
final class IdempotencyProblem extends Problem {

    private IdempotencyProblem(Kind kind, String slug) {
        super(kind, slug);
    }

    static IdempotencyProblem malformed() {
        return new IdempotencyProblem(Kind.MALFORMED, "malformed-idempotency-key");
    }

    static IdempotencyProblem reused() {
        return new IdempotencyProblem(Kind.INVALID, "idempotency-key-reused");
    }

    static Problem inProgress() {
        return new IdempotencyProblem(Kind.CONFLICT, "request-in-progress").again(Duration.ofSeconds(1));
    }
}
