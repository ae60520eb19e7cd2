package dk.knudepunkt.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Adds the public part of the services' documents to a frame. It refuses what it would have to rename: a path or an
 * operationId that two documents have, and a component that two documents define differently. Renaming, as most merges
 * do, would change the names in generated clients with the order of the documents.
 */
class OpenApiMerge {

    private static final String PUBLIC = "/api/";
    private static final Set<String> OPERATIONS = Set.of("get", "put", "post", "delete", "options", "head", "patch");

    private final ObjectNode frame;
    private final EdgeHeaders headers;
    private final Map<String, String> operationOwners = new HashMap<>();
    private final Map<String, String> componentOwners = new HashMap<>();

    OpenApiMerge(ObjectNode frame) {
        this.frame = frame;
        this.headers = new EdgeHeaders(frame);
    }

    ObjectNode result() {
        new UnusedComponents(frame).remove();
        return frame;
    }

    void add(String service, JsonNode document) {
        document.path("paths").properties().stream()
                .filter(path -> path.getKey().startsWith(PUBLIC))
                .forEach(path -> addPath(service, path.getKey(), path.getValue()));
        document.path("components").properties().stream()
                .filter(kind -> !kind.getKey().equals("securitySchemes"))
                .forEach(kind -> kind.getValue()
                        .properties()
                        .forEach(component ->
                                addComponent(service, kind.getKey(), component.getKey(), component.getValue())));
        document.path("tags").forEach(this::addTag);
    }

    private void addPath(String service, String path, JsonNode operations) {
        if (frame.withObject("/paths").has(path)) {
            throw new OpenApiCollision("The path %s of %s is another service's".formatted(path, service));
        }
        for (var operation : operations.properties()) {
            if (OPERATIONS.contains(operation.getKey())) {
                claimOperation(service, operation.getValue().path("operationId").asText());
                headers.addTo(operation.getValue());
            }
        }
        frame.withObject("/paths").set(path, operations);
    }

    private void claimOperation(String service, String id) {
        if (id.isEmpty()) {
            throw new OpenApiCollision("An operation of %s has no operationId".formatted(service));
        }
        var owner = operationOwners.put(id, service);
        if (owner != null) {
            throw new OpenApiCollision("The operationId %s is in %s and in %s".formatted(id, owner, service));
        }
    }

    private void addComponent(String service, String kind, String name, JsonNode component) {
        var components = frame.withObject("components").withObject(kind);
        var known = components.get(name);
        if (known != null && !known.equals(component)) {
            throw new OpenApiCollision("%s/%s is one thing in %s and another in %s"
                    .formatted(kind, name, componentOwners.get(kind + name), service));
        }
        componentOwners.put(kind + name, service);
        components.set(name, component);
    }

    private void addTag(JsonNode tag) {
        var tags = frame.withArray("/tags");
        if (!names(tags).contains(tag.path("name").asText())) {
            tags.add(tag);
        }
    }

    private static Set<String> names(ArrayNode tags) {
        return StreamSupport.stream(tags.spliterator(), false)
                .map(tag -> tag.path("name").asText())
                .collect(Collectors.toSet());
    }
}
