package dk.knudepunkt.platform.problem;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A refusal on its way out: status, slug and texts' arguments, before a language is chosen.
 *
 * @param headers what the answer's headers say besides
 */
public record Refusal(
        int status,
        String slug,
        List<ProblemBody.FieldProblem> errors,
        List<String> actions,
        List<Object> arguments,
        Map<String, String> headers) {

    Refusal(
            int status,
            String slug,
            List<ProblemBody.FieldProblem> errors,
            List<String> actions,
            List<Object> arguments) {
        this(status, slug, errors, actions, arguments, headersOf(status));
    }

    /** One that no rule of a feature stands behind. */
    public static Refusal of(int status, String slug, Object... arguments) {
        return new Refusal(status, slug, List.of(), List.of(), List.of(arguments));
    }

    /** What a rule says, with the field that it is about. */
    public static Refusal of(Problem problem, Language language) {
        var errors = Stream.concat(Stream.of(problem), problem.besides().stream())
                .flatMap(
                        each -> each
                                .pointer()
                                .map(pointer -> new ProblemBody.FieldProblem(pointer, each.detail(language)))
                                .stream())
                .toList();
        var refusal =
                new Refusal(statusOf(problem.kind()), problem.slug(), errors, problem.actions(), problem.arguments());
        return problem.retryAfter()
                .map(wait -> refusal.with(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds())))
                .orElse(refusal);
    }

    /** The same, saying one thing more in the answer's headers. */
    Refusal with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Refusal(status, slug, errors, actions, arguments, Map.copyOf(more));
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

    private static Map<String, String> headersOf(int status) {
        return switch (status) {
            case 401 -> Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case 503, 504 -> Map.of(HttpHeaders.RETRY_AFTER, "5");
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
