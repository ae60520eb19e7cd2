package dk.knudepunkt.deployment;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** What one host is told: compose.yaml, with what it says once put in everywhere, and the defaults of what an installation may set. */
record ComposeFile(JsonNode content) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SETTING = Pattern.compile("\\$\\{[A-Z_]+:-([^}]*)}");

    static ComposeFile read() {
        var text =
                SETTING.matcher(Repository.read("deploy/compose/compose.yaml")).replaceAll("$1");
        return new ComposeFile(JSON.valueToTree(new Yaml().<Map<String, Object>>load(text)));
    }

    JsonNode services() {
        return content.path("services");
    }

    JsonNode service(String name) {
        return services().path(name);
    }

    List<Workload> workloads() {
        return KubernetesWorkloads.each(services()).map(ComposeFile::workload).toList();
    }

    private static Workload workload(JsonNode service) {
        var limits = service.at("/deploy/resources/limits");
        return new Workload(
                kind(service),
                service.path("image").asText(),
                service.path("user").asText("0").matches("[1-9][0-9]*:[1-9][0-9]*"),
                service.path("read_only").asBoolean(),
                hasNoPrivileges(service),
                Stream.of("cpus", "memory").allMatch(limits::has) && service.has("pids_limit"),
                probes(service),
                service.has("links"),
                service.path("environment").properties().stream()
                        .collect(toMap(
                                Map.Entry::getKey,
                                variable -> variable.getValue().asText())),
                Set.of(),
                openPorts(service));
    }

    /** What the image is called, which a second instance shares with the first. */
    static String kind(JsonNode service) {
        return service.path("image").asText().replaceFirst(".*/", "").replaceFirst("[:@].*", "");
    }

    private static boolean hasNoPrivileges(JsonNode service) {
        return service.at("/cap_drop/0").asText().equals("ALL")
                && service.at("/security_opt/0").asText().equals("no-new-privileges:true")
                && Stream.of("cap_add", "privileged", "network_mode", "pid", "ipc", "devices")
                        .noneMatch(service::has)
                && !service.path("volumes").toString().contains("docker.sock");
    }

    /** How it is, is asked of it; or it does its work and ends. */
    private static Set<String> probes(JsonNode service) {
        return service.path("restart").asText().equals("no")
                ? Set.of("ends")
                : KubernetesWorkloads.each(service.at("/healthcheck/test"))
                        .map(JsonNode::asText)
                        .collect(Collectors.toSet());
    }

    private static Set<Integer> openPorts(JsonNode service) {
        return service.has("network_mode")
                ? Set.of(0)
                : KubernetesWorkloads.each(service.path("ports"))
                        .map(port -> Integer.valueOf(port.asText().replaceFirst(".*:", "")))
                        .collect(Collectors.toSet());
    }
}
