package dk.knudepunkt.acceptance.generated;

import static dk.knudepunkt.acceptance.generated.Author.oneOf;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.knudepunkt.acceptance.generated.ApiRequest.Body;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Ways to spoil a request in one place. Each gives nothing where the request has no such place. */
enum Break {
    UNKNOWN_FIELD(true, BrokenBody::withUnknownField),
    MISSING_FIELD(true, BrokenBody::withoutRequiredField),
    WRONG_TYPE(true, BrokenBody::withWrongType),
    TOO_LONG(true, BrokenBody::withTooLongText),
    NUL_IN_TEXT(true, broken -> broken.withinText("\\u0000")),
    HALF_A_CHARACTER(true, broken -> broken.withinText("\\ud800")),
    HUGE_NUMBER(true, broken -> broken.withNumber("1e99999999")),
    FRACTION(true, broken -> broken.withNumber("12.5")),
    FAR_DAY(true, broken -> broken.withText("date", "+999999999-12-31")),
    DOUBLED_FIELD(true, BrokenBody::withDoubledField),
    CUT_OFF(true, broken -> broken.withText(text -> text.substring(0, text.length() - 1))),
    TRAILING(true, broken -> broken.withText(text -> text + " {}")),
    NO_JSON(true, broken -> broken.withText(text -> "hej")),
    EMPTY(true, broken -> broken.withText(text -> "")),
    ANOTHER_KIND(
            true,
            (request, random) -> body(request).map(body -> request.withBody(new Body("application/xml", "<a/>")))),
    UNKNOWN_PARAMETER(true, (request, random) -> Optional.of(request.withQuery("findesIkke", "1"))),
    DOUBLED_PARAMETER(
            true,
            (request, random) -> parameter(request, random)
                    .map(name -> request.withQuery(name, "1").withQuery(name, "2"))),
    ODD_PARAMETER(
            false,
            (request, random) -> parameter(request, random)
                    .map(name -> request.withoutQuery(name).withQuery(name, oneOf(Odd.VALUES, random)))),
    NUL_IN_PARAMETER(
            true,
            (request, random) -> parameter(request, random)
                    .map(name -> request.withoutQuery(name).withQuery(name, "a\u0000b"))),
    ODD_PATH(
            false,
            (request, random) ->
                    variable(request, random).map(name -> request.withPath(name, oneOf(Odd.VALUES, random)))),
    NUL_IN_PATH(true, (request, random) -> variable(request, random).map(name -> request.withPath(name, "a\u0000b"))),
    ODD_ACCEPT(false, (request, random) -> Optional.of(request.withHeader("Accept", oneOf(Odd.ACCEPTS, random)))),
    ODD_LANGUAGE(
            false,
            (request, random) -> Optional.of(request.withHeader("Accept-Language", oneOf(Odd.LANGUAGES, random)))),
    ODD_VERSION(false, (request, random) -> tag(request).map(it -> it.withHeader("If-Match", oneOf(Odd.TAGS, random)))),
    OLD_VERSION(true, (request, random) -> tag(request).map(it -> it.withHeader("If-Match", "\"987654\""))),
    NO_VERSION(true, (request, random) -> tag(request).map(it -> it.withoutHeader("If-Match"))),
    LONG_KEY(
            true,
            (request, random) -> Optional.of(request)
                    .filter(it -> it.operation().takes("header", "Idempotency-Key"))
                    .map(it -> it.withHeader("Idempotency-Key", "k".repeat(5_000))));

    private final boolean forbidden;
    private final Way way;

    @FunctionalInterface
    private interface Way {
        Optional<ApiRequest> apply(ApiRequest request, RandomGenerator random);
    }

    Break(boolean forbidden, Way way) {
        this.forbidden = forbidden;
        this.way = way;
    }

    /** A way to spoil the body, which must be JSON. */
    Break(boolean forbidden, Function<BrokenBody, Optional<String>> inBody) {
        this(
                forbidden,
                (request, random) -> body(request)
                        .filter(body -> body.mediaType().equals("application/json"))
                        .filter(body ->
                                ApiDocument.parse(body.text()) instanceof ObjectNode object && !object.isEmpty())
                        .flatMap(body -> inBody.apply(new BrokenBody(request.operation(), body.text(), random)))
                        .map(text -> request.withBody(new Body("application/json", text))));
    }

    /** Whether a request that is spoilt in this way must be refused. */
    boolean isForbidden() {
        return forbidden;
    }

    Optional<ApiRequest> apply(ApiRequest request, RandomGenerator random) {
        return way.apply(request, random);
    }

    private static Optional<Body> body(ApiRequest request) {
        return Optional.ofNullable(request.body());
    }

    private static Optional<String> parameter(ApiRequest request, RandomGenerator random) {
        var names = request.operation().parameters("query").stream()
                .map(parameter -> parameter.path("name").asText())
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(oneOf(names, random));
    }

    private static Optional<String> variable(ApiRequest request, RandomGenerator random) {
        var names = List.copyOf(request.path().keySet());
        return names.isEmpty() ? Optional.empty() : Optional.of(oneOf(names, random));
    }

    private static Optional<ApiRequest> tag(ApiRequest request) {
        return Optional.of(request).filter(it -> it.headers().containsKey("If-Match"));
    }

    /** What is odd but may be right. */
    private static final class Odd {
        static final List<String> VALUES = List.of(
                " ",
                "-1",
                "99999999999",
                "1e2",
                "2026-02-30",
                "+12026-01-01",
                "a/b",
                "'; drop",
                "æøå",
                "\uFFFD",
                "null");
        static final List<String> ACCEPTS = List.of(
                "application/json;q=0",
                "image/png",
                "text/csv",
                "text/html",
                "*/*;q=0.1, application/problem+json",
                "application/*",
                "application/json;charset=utf-16",
                "hej",
                "application/json;q=2");
        static final List<String> LANGUAGES = List.of("*", "xx", "da;q=0", "en-GB,da;q=0.5", "ø", "a".repeat(300));
        static final List<String> TAGS = List.of("*", "W/\"0\"", "\"0\", \"5\"", "hej", "\"0-gzip\"", "\"-1\"", "0");
    }
}
