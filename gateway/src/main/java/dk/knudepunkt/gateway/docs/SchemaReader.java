package dk.knudepunkt.gateway.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells of a schema what people ask: which fields there are, down to the third level, and what one looks like. */
final class SchemaReader {

    private static final int DEPTH = 3;
    private static final Map<String, String> EXAMPLES = Map.of(
            "uuid", "0198c0de-0000-7000-8000-000000000001",
            "date", "2026-03-31",
            "date-time", "2026-03-31T13:00:00Z",
            "email", "alma@eksempel.example");

    private final JsonNode document;

    SchemaReader(JsonNode document) {
        this.document = document;
    }

    List<DocField> fields(JsonNode schema) {
        var fields = new ArrayList<DocField>();
        collect("", plain(schema), fields, DEPTH);
        return fields;
    }

    private void collect(String above, JsonNode schema, List<DocField> fields, int depth) {
        var always = schema.path("required").valueStream().map(JsonNode::asText).toList();
        schema.path("properties").properties().forEach(field -> {
            var name = above + field.getKey();
            var described = plain(field.getValue());
            fields.add(new DocField(
                    name,
                    type(field.getValue()),
                    always.contains(field.getKey()),
                    field.getValue()
                            .path("description")
                            .asText(described.path("description").asText())));
            if (depth > 1) {
                collect(name + ".", described, fields, depth - 1);
                collect(name + "[].", plain(described.path("items")), fields, depth - 1);
            }
        });
        if (above.isEmpty()) {
            collect("[].", plain(schema.path("items")), fields, depth);
        }
    }

    String type(JsonNode schema) {
        var described = plain(schema);
        if (described.has("enum")) {
            return described.path("enum").valueStream().map(JsonNode::asText).collect(Collectors.joining(", "));
        }
        if (described.has("items")) {
            return "array: " + type(described.path("items"));
        }
        return described.has("format") && !described.path("format").asText().startsWith("int")
                ? described.path("format").asText()
                : types(described.path("type"));
    }

    private static String types(JsonNode type) {
        return type.isArray()
                ? type.valueStream().map(JsonNode::asText).collect(Collectors.joining(" or "))
                : type.asText("any");
    }

    JsonNode example(JsonNode schema) {
        return example(schema, DEPTH + 1);
    }

    private JsonNode example(JsonNode schema, int depth) {
        var json = JsonNodeFactory.instance;
        var described = plain(schema);
        for (var said : List.of(schema, described)) {
            if (said.path("examples").has(0)) {
                return said.path("examples").get(0);
            }
        }
        if (described.path("enum").has(0)) {
            return described.path("enum").get(0);
        }
        if (described.has("items")) {
            var items = json.arrayNode();
            return depth == 0 ? items : items.add(example(described.path("items"), depth - 1));
        }
        if (described.has("properties")) {
            var object = json.objectNode();
            if (depth > 0) {
                described
                        .path("properties")
                        .properties()
                        .forEach(field -> object.set(field.getKey(), example(field.getValue(), depth - 1)));
            }
            return object;
        }
        return switch (types(described.path("type")).split(" ", 2)[0]) {
            case "integer", "number" -> json.numberNode(1);
            case "boolean" -> json.booleanNode(true);
            case "object" -> json.objectNode();
            default ->
                json.textNode(EXAMPLES.getOrDefault(described.path("format").asText(), "…"));
        };
    }

    /** The schema that is meant: referred to, or the one beside null. */
    private JsonNode plain(JsonNode schema) {
        if (schema.has("$ref")) {
            return plain(document.at(schema.path("$ref").asText().substring(1)));
        }
        for (var alternatives : List.of("anyOf", "oneOf")) {
            if (schema.path(alternatives).has(0)) {
                return plain(schema.path(alternatives).get(0));
            }
        }
        return schema;
    }
}
