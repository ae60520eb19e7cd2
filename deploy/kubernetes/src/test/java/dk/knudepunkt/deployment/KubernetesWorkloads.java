package dk.knudepunkt.deployment;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the deployments of a rendered overlay run. */
record KubernetesWorkloads(List<JsonNode> documents) {

    private static final List<String> PROBES = List.of("startupProbe", "readinessProbe", "livenessProbe");

    static List<Workload> of(List<JsonNode> documents) {
        return new KubernetesWorkloads(documents).all();
    }

    private List<Workload> all() {
        return ofKind("Deployment")
                .flatMap(deployment -> {
                    var pod = deployment.at("/spec/template");
                    return each(pod.at("/spec/containers")).map(container -> workload(pod, container));
                })
                .toList();
    }

    private Workload workload(JsonNode pod, JsonNode container) {
        var security = container.path("securityContext");
        var ofPod = pod.at("/spec/securityContext");
        return new Workload(
                pod.at("/metadata/labels/app.kubernetes.io~1name").asText(),
                container.path("image").asText(),
                ofPod.path("runAsNonRoot").asBoolean()
                        && ofPod.path("runAsUser").asInt() > 0,
                security.path("readOnlyRootFilesystem").asBoolean(),
                !security.path("allowPrivilegeEscalation").asBoolean(true)
                        && security.at("/capabilities/drop/0").asText().equals("ALL")
                        && !security.at("/capabilities").has("add")
                        && ofPod.at("/seccompProfile/type").asText().equals("RuntimeDefault")
                        && !pod.at("/spec/automountServiceAccountToken").asBoolean(true),
                Stream.of("/requests/cpu", "/requests/memory", "/limits/cpu", "/limits/memory")
                        .noneMatch(each -> container.path("resources").at(each).isMissingNode()),
                probes(container),
                pod.at("/spec/enableServiceLinks").asBoolean(true),
                told(container),
                inSecret(container),
                Reach.fromOutside(documents, pod));
    }

    /** All three or none: what is ready need not live, and what starts is neither. */
    private static Set<String> probes(JsonNode container) {
        return PROBES.stream().allMatch(container::has)
                ? PROBES.stream()
                        .map(probe ->
                                container.at("/" + probe + "/httpGet/path").asText())
                        .collect(toSet())
                : Set.of();
    }

    private Map<String, String> told(JsonNode container) {
        var told = new HashMap<String, String>();
        each(container.path("envFrom"))
                .map(from -> from.at("/configMapRef/name").asText())
                .flatMap(name -> ofKind("ConfigMap")
                        .filter(map -> map.at("/metadata/name").asText().equals(name)))
                .flatMap(map -> map.path("data").properties().stream())
                .forEach(entry -> told.put(entry.getKey(), entry.getValue().asText()));
        each(container.path("env"))
                .filter(variable -> variable.has("value"))
                .forEach(variable -> told.put(
                        variable.path("name").asText(), variable.path("value").asText()));
        return told;
    }

    private static Set<String> inSecret(JsonNode container) {
        var names = new HashSet<String>();
        each(container.path("env"))
                .filter(variable -> variable.at("/valueFrom").has("secretKeyRef"))
                .forEach(variable -> names.add(variable.path("name").asText()));
        return names;
    }

    private Stream<JsonNode> ofKind(String kind) {
        return documents.stream()
                .filter(document -> document.path("kind").asText().equals(kind));
    }

    static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
