package dk.knudepunkt.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A size of the installation, as a cluster is told it: rendered by the Kustomize of kubectl. Without one the tests are skipped with
 * a loud line, or fail where CI=true.
 */
enum Overlay {
    SMALL,
    REGION,
    CONNECT;

    private static final Map<Overlay, String> RENDERED = new ConcurrentHashMap<>();

    /** Read anew each time, since a test may change them. */
    List<JsonNode> documents() {
        return Repository.documents(RENDERED.computeIfAbsent(this, Overlay::render));
    }

    Stream<JsonNode> of(String kind) {
        return documents().stream()
                .filter(document -> document.path("kind").asText().equals(kind));
    }

    /** What services are told by their environment. */
    Stream<JsonNode> settings() {
        return of("ConfigMap").filter(map -> map.at("/metadata/name").asText().startsWith("settings-"));
    }

    private String render() {
        var rendered = render("deploy/kubernetes/overlays/" + label());
        assertEquals(0, rendered.code(), rendered.said());
        return rendered.said();
    }

    /** Any folder with a kustomization. */
    static Repository.Outcome render(String folder) {
        try {
            return Repository.run("kubectl", "kustomize", folder);
        } catch (IOException missing) {
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError("No kubectl on this machine; .ci/run installs one", missing);
            }
            System.err.println("NO KUBECTL ON THIS MACHINE: WHAT CLUSTERS ARE TOLD IS NOT TESTED");
            return Assumptions.abort("no kubectl");
        }
    }

    private String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
