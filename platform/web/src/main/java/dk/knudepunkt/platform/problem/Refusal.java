package dk.knudepunkt.platform.problem;

import java.util.List;

/** A refusal on its way out: status, slug and texts' arguments, before a language is chosen. */
record Refusal(
        int status, String slug, List<ProblemBody.FieldProblem> errors, List<String> actions, List<Object> arguments) {

    static Refusal of(int status, String slug, Object... arguments) {
        return new Refusal(status, slug, List.of(), List.of(), List.of(arguments));
    }

    static Refusal of(Problem problem, Language language) {
        var detail = problem.detail(language);
        var errors = problem.pointer()
                .map(pointer -> List.of(new ProblemBody.FieldProblem(pointer, detail)))
                .orElse(List.of());
        return new Refusal(statusOf(problem.kind()), problem.slug(), errors, problem.actions(), problem.arguments());
    }

    private static int statusOf(Problem.Kind kind) {
        return switch (kind) {
            case MALFORMED -> 400;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case PRECONDITION_FAILED -> 412;
            case TOO_LARGE -> 413;
            case INVALID -> 422;
            case PRECONDITION_REQUIRED -> 428;
            case UNAVAILABLE -> 503;
        };
    }
}
