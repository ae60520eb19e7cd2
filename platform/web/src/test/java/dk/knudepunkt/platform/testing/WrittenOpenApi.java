package dk.knudepunkt.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** An OpenAPI document, as far as {@link OpenApiRules} ask about it. */
record WrittenOpenApi(JsonNode document) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /** One method of one path. */
    record Operation(String method, String path, JsonNode node) {

        JsonNode answers() {
            return node.path("responses");
        }

        JsonNode request() {
            return node.path("requestBody");
        }

        boolean takes(String parameter) {
            return node.path("parameters")
                    .valueStream()
                    .anyMatch(each -> parameter.equals(each.path("name").asText()));
        }

        /** What is open to all demands nothing instead. */
        boolean needsToken() {
            return !node.has("security");
        }
    }

    List<Operation> operations() {
        return document.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> new Operation(method.getKey(), path.getKey(), method.getValue())))
                .toList();
    }

    /** The schema, or the one that it refers to. */
    JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(pointer(schema.path("$ref").asText())) : schema;
    }

    JsonNode schema(String reference) {
        return document.at(pointer(reference));
    }

    /** References to all schemas that this part of the operations leads to. */
    Set<String> reached(Function<Operation, JsonNode> part) {
        var found = new TreeSet<String>();
        var open = new ArrayDeque<JsonNode>();
        operations().stream().map(part).forEach(open::push);
        while (!open.isEmpty()) {
            references(open.pop()).filter(found::add).map(this::schema).forEach(open::push);
        }
        return found;
    }

    private static Stream<String> references(JsonNode node) {
        return node.findValuesAsText("$ref").stream();
    }

    private static String pointer(String reference) {
        return reference.substring(1);
    }
}
