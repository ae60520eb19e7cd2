package dk.knudepunkt.acceptance.generated;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One method of one address, as the document describes it. */
record Operation(ApiDocument document, String method, String path, JsonNode described) {

    private static final Pattern ROLES = Pattern.compile("Roles: (.+)\\.$");

    /** Where a parameter stands: {@code path}, {@code query} or {@code header}. */
    List<JsonNode> parameters(String in) {
        return StreamSupport.stream(described.path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("in").asText().equals(in))
                .toList();
    }

    boolean takes(String in, String name) {
        return parameters(in).stream()
                .anyMatch(parameter -> parameter.path("name").asText().equals(name));
    }

    /** The kinds of body it takes; missing where it takes none. */
    JsonNode bodies() {
        return described.path("requestBody").path("content");
    }

    /** The schema of a body in JSON; missing where it takes none. */
    JsonNode jsonBody() {
        return document.resolved(bodies().path("application/json").path("schema"));
    }

    JsonNode answer(int status) {
        return described.path("responses").path(Integer.toString(status));
    }

    /** The roles that may call it, as its description ends; none where every role may. */
    List<String> roles() {
        var roles = ROLES.matcher(described.path("description").asText());
        return roles.find()
                ? Stream.of(roles.group(1).split(", "))
                        .map(role -> role.split(" ")[0])
                        .toList()
                : List.of();
    }

    /** Whether it needs no token. */
    boolean isOpen() {
        return answer(401).isMissingNode();
    }

    @Override
    public String toString() {
        return "%s %s (%s)"
                .formatted(
                        method.toUpperCase(Locale.ROOT),
                        path,
                        described.path("operationId").asText());
    }
}
