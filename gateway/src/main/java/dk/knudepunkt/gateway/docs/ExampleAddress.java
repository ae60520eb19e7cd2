package dk.knudepunkt.gateway.docs;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** The address of an operation with an example in the place of each parameter that has one; an id has none. */
public final class ExampleAddress {

    private ExampleAddress() {}

    public static String of(JsonNode document, String path, JsonNode operation) {
        var address = path;
        for (var parameter : operation.path("parameters")) {
            var place = "{%s}".formatted(parameter.path("name").asText());
            address = address.replace(place, example(document, parameter).orElse(place));
        }
        return address;
    }

    /** The same with a query of the parameters that must be there. */
    static String whole(JsonNode document, String path, JsonNode operation) {
        var query = operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .filter(parameter -> parameter.path("required").asBoolean())
                .map(parameter -> "%s=%s"
                        .formatted(
                                parameter.path("name").asText(),
                                URLEncoder.encode(example(document, parameter).orElse("…"), StandardCharsets.UTF_8)))
                .collect(joining("&"));
        return of(document, path, operation) + (query.isEmpty() ? "" : "?" + query);
    }

    private static Optional<String> example(JsonNode document, JsonNode parameter) {
        var schema = parameter.path("schema");
        var referred = document.at(schema.path("$ref").asText().replaceFirst("^#", ""));
        return Stream.of(
                        parameter.path("example"),
                        schema.at("/examples/0"),
                        referred.at("/examples/0"),
                        schema.at("/enum/0"),
                        referred.at("/enum/0"))
                .filter(example -> !example.isMissingNode())
                .map(JsonNode::asText)
                .findFirst();
    }
}
