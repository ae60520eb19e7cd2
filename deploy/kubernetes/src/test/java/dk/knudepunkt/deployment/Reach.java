package dk.knudepunkt.deployment;

import static dk.knudepunkt.deployment.KubernetesWorkloads.each;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who reaches a pod from outside the installation: by a service that opens a port on nodes, by an ingress, by the node's own
 * network, or because no policy keeps the rest of the cluster away. Operators, who read metrics, are not outside.
 */
record Reach(List<JsonNode> documents, JsonNode pod) {

    private static final String OPERATORS = "knudepunkt.dk/reads";

    static Set<Integer> fromOutside(List<JsonNode> documents, JsonNode pod) {
        var reach = new Reach(documents, pod);
        var open = new HashSet<Integer>();
        reach.byNode().forEach(open::add);
        reach.byService().forEach(open::add);
        reach.byIngress().forEach(open::add);
        reach.byPolicy().forEach(open::add);
        return open;
    }

    private IntStream byNode() {
        var ports = each(pod.at("/spec/containers")).flatMap(container -> each(container.path("ports")));
        return ports.filter(port -> pod.at("/spec/hostNetwork").asBoolean() || port.has("hostPort"))
                .mapToInt(port -> port.path("containerPort").asInt());
    }

    private IntStream byService() {
        return services()
                .filter(service -> !service.at("/spec/type").asText("ClusterIP").equals("ClusterIP")
                        || service.path("spec").has("externalIPs"))
                .flatMapToInt(service -> ports(service.at("/spec/ports"), "port"));
    }

    private IntStream byIngress() {
        return services()
                .flatMapToInt(service -> backends()
                        .filter(backend -> backend.path("name").equals(service.at("/metadata/name")))
                        .mapToInt(backend -> port(service, backend.path("port"))));
    }

    private Stream<JsonNode> backends() {
        return ofKind("Ingress").flatMap(ingress -> ingress.findValues("service").stream());
    }

    private static int port(JsonNode service, JsonNode wanted) {
        return wanted.has("number")
                ? wanted.path("number").asInt()
                : each(service.at("/spec/ports"))
                        .filter(port -> port.path("name").equals(wanted.path("name")))
                        .mapToInt(port -> port.path("port").asInt())
                        .findFirst()
                        .orElseThrow();
    }

    private IntStream byPolicy() {
        var policies = ofKind("NetworkPolicy")
                .filter(policy -> selects(policy.at("/spec/podSelector/matchLabels")))
                .toList();
        if (policies.isEmpty()) {
            return ports();
        }
        return policies.stream()
                .flatMap(policy -> each(policy.at("/spec/ingress")))
                .filter(Reach::letsStrangersIn)
                .flatMapToInt(rule -> rule.has("ports") ? ports(rule.path("ports"), "port") : ports());
    }

    /** All that the pod listens on. */
    private IntStream ports() {
        return each(pod.at("/spec/containers"))
                .flatMapToInt(container -> ports(container.path("ports"), "containerPort"));
    }

    private static IntStream ports(JsonNode list, String field) {
        return each(list).mapToInt(port -> port.path(field).asInt());
    }

    private static boolean letsStrangersIn(JsonNode rule) {
        return rule.path("from").isEmpty() || each(rule.path("from")).anyMatch(Reach::isStranger);
    }

    private static boolean isStranger(JsonNode from) {
        var namespace = from.path("namespaceSelector");
        return from.has("ipBlock")
                || (!namespace.isMissingNode() && !namespace.path("matchLabels").has(OPERATORS));
    }

    private Stream<JsonNode> services() {
        return ofKind("Service").filter(service -> selects(service.at("/spec/selector")));
    }

    private boolean selects(JsonNode labels) {
        return labels.properties().stream()
                .allMatch(label -> label.getValue()
                        .equals(pod.path("metadata").path("labels").path(label.getKey())));
    }

    private Stream<JsonNode> ofKind(String kind) {
        return documents.stream()
                .filter(document -> document.path("kind").asText().equals(kind));
    }
}
