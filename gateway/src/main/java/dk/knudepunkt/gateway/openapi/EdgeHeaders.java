package dk.knudepunkt.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The headers that the frame describes: the edge adds them, so that no service's document knows them. They stand beside
 * what was asked for, and where a caller came too often; every other refusal has them too, as the description says once.
 */
class EdgeHeaders {

    private static final String TOO_OFTEN = "429";

    private final List<String> names;

    EdgeHeaders(ObjectNode frame) {
        names = List.copyOf(frame.at("/components/headers")
                .propertyStream()
                .map(header -> header.getKey())
                .toList());
    }

    void addTo(JsonNode operation) {
        operation.path("responses").properties().stream()
                .filter(answer ->
                        answer.getKey().startsWith("2") || answer.getKey().equals(TOO_OFTEN))
                .forEach(answer -> names.forEach(name -> ((ObjectNode) answer.getValue())
                        .withObjectProperty("headers")
                        .putObject(name)
                        .put("$ref", "#/components/headers/" + name)));
    }
}
