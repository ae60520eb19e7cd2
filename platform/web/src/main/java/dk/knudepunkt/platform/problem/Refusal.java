package dk.knudepunkt.platform.problem;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** A refusal on its way out: status, slug and texts' arguments, before a language is chosen. */
public record Refusal(
        int status, String slug, List<ProblemBody.FieldProblem> errors, List<String> actions, List<Object> arguments) {

    /** One that no rule of a feature stands behind. */
    public static Refusal of(int status, String slug, Object... arguments) {
        return new Refusal(status, slug, List.of(), List.of(), List.of(arguments));
    }

    /** What a rule says, with the field that it is about. */
    public static Refusal of(Problem problem, Language language) {
        var detail = problem.detail(language);
        var errors = problem.pointer()
                .map(pointer -> List.of(new ProblemBody.FieldProblem(pointer, detail)))
                .orElse(List.of());
        return new Refusal(statusOf(problem.kind()), problem.slug(), errors, problem.actions(), problem.arguments());
    }

    /** The refusal in words. */
    public ProblemBody body(Language language, URI instance) {
        return new ProblemBody(
                URI.create("/problems/" + slug),
                ProblemTexts.title(slug, language),
                status,
                detail(language),
                instance,
                errors,
                actions);
    }

    /** What is wrong and how to mend it. */
    public String detail(Language language) {
        return ProblemTexts.detail(slug, language, arguments);
    }

    /** What the answer's headers say besides. */
    public Map<String, String> headers() {
        return switch (status) {
            case 401 -> Map.of("WWW-Authenticate", "Bearer");
            case 503, 504 -> Map.of("Retry-After", "5");
            default -> Map.of();
        };
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
