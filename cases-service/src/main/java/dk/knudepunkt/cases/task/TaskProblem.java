package dk.knudepunkt.cases.task;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;

/** Why something cannot be done to a task. */
final class TaskProblem extends Problem {

    private TaskProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static TaskProblem notFound() {
        return new TaskProblem(Kind.NOT_FOUND, "adviser-task-not-found");
    }

    static TaskProblem notNow() {
        return new TaskProblem(Kind.CONFLICT, "adviser-task-action-not-open");
    }

    static TaskProblem known(String system, String externalId) {
        return new TaskProblem(Kind.CONFLICT, "adviser-task-known", system, externalId);
    }

    static TaskProblem halfAnOrigin() {
        return new TaskProblem(Kind.INVALID, "adviser-task-half-an-origin");
    }

    static TaskProblem halfAnAward() {
        return new TaskProblem(Kind.INVALID, "adviser-task-half-an-award");
    }

    static TaskProblem dateOutOfOrder(LocalDate from, LocalDate today) {
        return new TaskProblem(Kind.INVALID, "adviser-task-date-out-of-order", from, today);
    }
}
