package dk.knudepunkt.observability;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An alert as it stands in the rules. */
record Alert(String name, JsonNode rule) {

    static List<Alert> all() {
        return Here.filesIn("rules").stream()
                .flatMap(file -> stream(Here.read(file).path("groups")))
                .flatMap(group -> stream(group.path("rules")))
                .filter(rule -> rule.has("alert"))
                .map(rule -> new Alert(rule.path("alert").asText(), rule))
                .toList();
    }

    static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    String annotation(String key) {
        return rule.path("annotations").path(key).asText();
    }

    /** OutboxDoesNotEmpty is told of in outbox-does-not-empty.md. */
    String runbook() {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".md";
    }

    @Override
    public String toString() {
        return name;
    }
}
