package dk.knudepunkt.acceptance.generated;

import com.fasterxml.jackson.databind.JsonNode;
import dk.knudepunkt.acceptance.generated.ApiRequest.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

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

    private static final Map<String, String> CLIENT_OF_ROLE =
            Map.of("les", "les-solroed", "finance", "finance-greve", "service", "cases");
    private static final double MOSTLY = 0.8;
    private static final double SOMETIMES = 0.3;

    /** How much is given of what may be left out. */
    private static final List<Double> SHARES = List.of(0.0, 0.5, 1.0, 1.0);

    private final ApiDocument document;
    private final Known known;

    Author(ApiDocument document, Known known) {
        this.document = document;
        this.known = known;
    }

    /** A request that is right in any way, now and then from one who may not. */
    ApiRequest write(Operation operation, RandomGenerator random) {
        var client = oneOf(random.nextDouble() > MOSTLY ? CLIENTS : clients(operation), random);
        var place = random.nextDouble() > MOSTLY
                ? List.<String>of()
                : known.place(operation.path(), client, random).orElse(List.of());
        return write(
                ApiRequest.bare(operation, client, place),
                new Values(document, new Taste.Anything()),
                parameter -> isRequired(parameter)
                        || (!parameter.path("name").asText().equals("cursor") && random.nextDouble() < SOMETIMES),
                random);
    }

    /** A request that should be done, where what it is done to allows it: nothing odd, and often only what is needed. */
    ApiRequest writeCarefully(ApiRequest bare, RandomGenerator random) {
        var values = new Values(document, new Careful(known, oneOf(SHARES, random)));
        return write(bare, values, Author::isRequired, random);
    }

    private ApiRequest write(ApiRequest bare, Values values, Predicate<JsonNode> isGiven, RandomGenerator random) {
        var operation = bare.operation();
        var path = new LinkedHashMap<String, String>();
        operation.parameters("path").forEach(parameter -> {
            var name = parameter.path("name").asText();
            var meaning = Kind.meaning(operation.path(), name);
            path.put(name, values.ofDescribed(meaning, parameter, random).asText());
        });
        path.putAll(bare.path());
        var query = operation.parameters("query").stream()
                .filter(isGiven)
                .map(parameter -> {
                    var name = parameter.path("name").asText();
                    return new Parameter(
                            name, values.ofDescribed(name, parameter, random).asText());
                })
                .toList();
        var body = Bodies.write(operation, values, random);
        return withHeaders(new ApiRequest(operation, bare.client(), path, query, Map.of(), body), random);
    }

    private static boolean isRequired(JsonNode parameter) {
        return parameter.path("required").asBoolean();
    }

    private ApiRequest withHeaders(ApiRequest request, RandomGenerator random) {
        var headers = new TreeMap<String, String>();
        headers.put("Accept-Language", random.nextBoolean() ? "da" : "en");
        if (request.operation().takes("header", "If-Match")) {
            headers.put("If-Match", known.tag(request).orElse("\"0\""));
        }
        if (request.operation().takes("header", "Idempotency-Key") && random.nextBoolean()) {
            headers.put("Idempotency-Key", new UUID(random.nextLong(), random.nextLong()).toString());
        }
        return request.withHeaders(headers);
    }

    /** The clients that may, as far as the document tells. */
    static List<String> clients(Operation operation) {
        var roles = operation.roles();
        return roles.isEmpty()
                ? CLIENTS.stream().filter(client -> !client.isEmpty()).toList()
                : roles.stream()
                        .map(role -> CLIENT_OF_ROLE.getOrDefault(role, role))
                        .toList();
    }

    static <T> T oneOf(List<T> choices, RandomGenerator random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
