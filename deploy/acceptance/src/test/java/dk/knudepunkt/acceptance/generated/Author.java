package dk.knudepunkt.acceptance.generated;

import com.fasterxml.jackson.databind.JsonNode;
import dk.knudepunkt.acceptance.generated.ApiRequest.Body;
import dk.knudepunkt.acceptance.generated.ApiRequest.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes requests that are right by the document, as far as one can tell from it and from earlier answers. */
final class Author {

    /** Nobody among them. */
    static final List<String> CLIENTS = List.of(
            "les-solroed",
            "triage",
            "developer",
            "kam",
            "analyst",
            "council",
            "finance-greve",
            "crm",
            "cases",
            "admin",
            "");

    static final String BOUNDARY = "part-of-a-generated-request";

    private static final Map<String, String> CLIENT_OF_ROLE =
            Map.of("les", "les-solroed", "finance", "finance-greve", "service", "cases");
    private static final double MOSTLY = 0.8;
    private static final double SOMETIMES = 0.3;
    private static final String FILE = """
            --%s\r
            Content-Disposition: form-data; name="file"; filename="plan.txt"\r
            Content-Type: text/plain\r
            \r
            Planen.\r
            --%s--\r
            """.formatted(BOUNDARY, BOUNDARY);

    private final Values values;
    private final Known known;

    Author(ApiDocument document, Known known) {
        this.values = new Values(document);
        this.known = known;
    }

    ApiRequest write(Operation operation, RandomGenerator random) {
        var client = client(operation, random);
        var path = path(operation, random);
        var query = query(operation, random);
        var bare = new ApiRequest(operation, client, path, query, Map.of(), body(operation, random));
        return new ApiRequest(operation, client, path, query, headers(bare, random), bare.body());
    }

    /** Mostly one that may, since everybody else is only told so. */
    private static String client(Operation operation, RandomGenerator random) {
        var roles = operation.roles();
        if (roles.isEmpty() || random.nextDouble() > MOSTLY) {
            return oneOf(CLIENTS, random);
        }
        var role = oneOf(roles, random);
        return CLIENT_OF_ROLE.getOrDefault(role, role);
    }

    private Map<String, String> path(Operation operation, RandomGenerator random) {
        var path = new LinkedHashMap<String, String>();
        operation
                .parameters("path")
                .forEach(parameter -> path.put(parameter.path("name").asText(), values.parameter(parameter, random)));
        if (random.nextDouble() < MOSTLY) {
            known.place(operation.path(), random).ifPresent(place -> {
                var names = Known.variables(operation.path());
                for (var index = 0; index < place.size(); index++) {
                    path.put(names.get(index), place.get(index));
                }
            });
        }
        return path;
    }

    private List<Parameter> query(Operation operation, RandomGenerator random) {
        var query = new ArrayList<Parameter>();
        for (var parameter : operation.parameters("query")) {
            var name = parameter.path("name").asText();
            if (parameter.path("required").asBoolean() || (!name.equals("cursor") && random.nextDouble() < SOMETIMES)) {
                query.add(new Parameter(name, values.parameter(parameter, random)));
            }
        }
        return query;
    }

    private Map<String, String> headers(ApiRequest request, RandomGenerator random) {
        var headers = new TreeMap<String, String>();
        headers.put("Accept-Language", random.nextBoolean() ? "da" : "en");
        if (request.operation().takes("header", "If-Match")) {
            headers.put("If-Match", known.tag(request.address()).orElse("\"0\""));
        }
        if (request.operation().takes("header", "Idempotency-Key") && random.nextBoolean()) {
            headers.put("Idempotency-Key", new UUID(random.nextLong(), random.nextLong()).toString());
        }
        return headers;
    }

    private @Nullable Body body(Operation operation, RandomGenerator random) {
        var types = operation.bodies().properties().stream().toList();
        if (types.isEmpty()) {
            return null;
        }
        var chosen = oneOf(types, random);
        return switch (chosen.getKey()) {
            case "application/json" ->
                new Body(
                        "application/json",
                        values.of(chosen.getValue().path("schema"), random).toString());
            case "multipart/form-data" -> new Body("multipart/form-data; boundary=" + BOUNDARY, FILE);
            default -> new Body(chosen.getKey(), example(chosen.getValue()));
        };
    }

    private static String example(JsonNode content) {
        return Stream.of(
                        content.path("example"),
                        content.path("schema").path("examples").path(0))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst()
                .orElse("{}");
    }

    static <T> T oneOf(List<T> choices, RandomGenerator random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
