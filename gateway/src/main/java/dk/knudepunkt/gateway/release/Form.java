package dk.knudepunkt.gateway.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that a value may be: a schema without its null and its alternatives.
 *
 * @param name of the component that describes it, empty where it stands in its place
 */
record Form(String name, JsonNode schema) {

    private static final String REFERENCE = "$ref";
    private static final String NOTHING = "null";

    /** All that a schema allows but null. */
    static List<Form> of(JsonNode document, JsonNode schema) {
        if (schema.has(REFERENCE)) {
            var reference = schema.path(REFERENCE).asText();
            var described = document.at(reference.substring(1));
            return Stream.of("anyOf", "oneOf").anyMatch(described::has)
                    ? of(document, described)
                    : List.of(new Form(reference.substring(reference.lastIndexOf('/') + 1), described));
        }
        for (var alternatives : List.of("anyOf", "oneOf")) {
            if (schema.has(alternatives)) {
                return schema.path(alternatives)
                        .valueStream()
                        .flatMap(alternative -> of(document, alternative).stream())
                        .toList();
            }
        }
        return isNothing(schema) ? List.of() : List.of(new Form("", schema));
    }

    static boolean mayBeNull(JsonNode document, JsonNode schema) {
        if (schema.has(REFERENCE)) {
            return mayBeNull(
                    document, document.at(schema.path(REFERENCE).asText().substring(1)));
        }
        return declared(schema).contains(NOTHING)
                || maybeAnything(schema)
                || Stream.of("anyOf", "oneOf")
                        .flatMap(alternatives -> schema.path(alternatives).valueStream())
                        .anyMatch(alternative -> mayBeNull(document, alternative));
    }

    private static boolean maybeAnything(JsonNode schema) {
        return Stream.of("type", "anyOf", "oneOf", "enum").noneMatch(schema::has);
    }

    /** What it may be; empty where it may be anything. */
    Set<String> types() {
        var types = new TreeSet<>(declared(schema));
        types.remove(NOTHING);
        return types;
    }

    Set<String> texts(String keyword) {
        return schema.path(keyword).valueStream().map(JsonNode::asText).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isNothing(JsonNode schema) {
        return declared(schema).equals(Set.of(NOTHING));
    }

    private static Set<String> declared(JsonNode schema) {
        var type = schema.path("type");
        return type.isTextual()
                ? Set.of(type.asText())
                : type.valueStream().map(JsonNode::asText).collect(Collectors.toSet());
    }
}
