package dk.knudepunkt.acceptance.generated;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import dk.knudepunkt.acceptance.Hub;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An OpenAPI document: its operations, its schemas, and whether a body fits one of them. */
final class ApiDocument {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final String IRI = "urn:knudepunkt:openapi";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private final JsonNode tree;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new HashMap<>();

    private ApiDocument(JsonNode tree) {
        this.tree = tree;
        this.registry = SchemaRegistry.withDefaultDialect(
                Dialects.getOpenApi31(),
                builder -> builder.schemas(Map.of(IRI, tree.toString()))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    /** The merged document of an installation. */
    static ApiDocument of(Hub hub) {
        return read(hub.anonymous().accept("application/json").get("/openapi").asString());
    }

    static ApiDocument read(String json) {
        return new ApiDocument(parse(json));
    }

    static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        tree.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> new Operation(this, method.getKey(), path.getKey(), method.getValue()))
                        .forEach(operations::add));
        return operations;
    }

    /** What a reference stands for, with what is said beside it. */
    JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asText();
        if (reference.isEmpty()) {
            return schema;
        }
        var meant = resolved(tree.at(reference.substring(1))).<ObjectNode>deepCopy();
        schema.properties().stream()
                .filter(beside -> !beside.getKey().equals("$ref"))
                .forEach(beside -> meant.set(beside.getKey(), beside.getValue()));
        return meant;
    }

    /** What is wrong with a body, in the words of the validator. */
    List<String> misfits(JsonNode schema, String body) {
        return schemas
                .computeIfAbsent(schema.toString(), text -> registry.getSchema(text.replace("\"#/", "\"" + IRI + "#/")))
                .validate(body, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
