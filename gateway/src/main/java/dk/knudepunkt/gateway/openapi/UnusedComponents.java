package dk.knudepunkt.gateway.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Components that no public path leads to, since only a service's pages use them. */
class UnusedComponents {

    private static final String PREFIX = "#/components/";

    private final ObjectNode document;
    private final Set<String> used = new HashSet<>();

    UnusedComponents(ObjectNode document) {
        this.document = document;
    }

    void remove() {
        follow(document.path("paths").findValuesAsText("$ref"));
        document.path("components").properties().stream()
                .filter(kind -> !kind.getKey().equals("securitySchemes"))
                .forEach(kind -> ((ObjectNode) kind.getValue())
                        .properties()
                        .removeIf(component -> !used.contains(PREFIX + kind.getKey() + "/" + component.getKey())));
    }

    private void follow(List<String> references) {
        for (var reference : references) {
            if (used.add(reference)) {
                follow(document.at(reference.substring(1)).findValuesAsText("$ref"));
            }
        }
    }
}
