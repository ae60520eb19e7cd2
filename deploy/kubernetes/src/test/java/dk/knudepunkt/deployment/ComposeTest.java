package dk.knudepunkt.deployment;

import static dk.knudepunkt.deployment.KubernetesWorkloads.each;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one host is told. Nothing here asks Docker: there is no engine where this is built. */
class ComposeTest {

    private static final Set<String> ISSUER_AND_GATEWAY = Set.of("gateway", "gateway-2", "keycloak");
    private static final String SECRETS_OF_SERVICE = "QUARKUS_CONFIG_LOCATIONS";

    private final ComposeFile file = ComposeFile.read();

    @Test
    void isWhatTheSpecificationDescribes() {
        assertThat(new DescribedBy("compose-spec").complaints(file.content())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/services/gateway/port",
                "/services/gateway/healthcheck/tests",
                "/volume",
                "/services/kafka/restart"
            })
    void theSpecificationNotices(String pointer) {
        new Change(0, pointer, "[1]").make(List.of(file.content()));

        assertThat(new DescribedBy("compose-spec").complaints(file.content())).isNotEmpty();
    }

    /** Kafka writes its configuration, and Keycloak what it makes of itself, into their own installations when they start. */
    @Test
    void allThatRunsKeepsTheRules() {
        assertThat(Rule.broken(file.workloads()))
                .containsExactlyInAnyOrder("kafka ROOT_IS_READ_ONLY", "keycloak ROOT_IS_READ_ONLY");
        assertThat(file.workloads())
                .extracting(Workload::service)
                .containsAll(ServiceSettings.SERVICES)
                .contains("postgres", "kafka", "keycloak", "prometheus", "blackbox-exporter", "grafana");
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleBites(Rule rule) {
        var before = Rule.broken(file.workloads());

        spoil(rule).make(List.of(file.content()));

        assertThat(Rule.broken(file.workloads()))
                .containsAll(before)
                .filteredOn(broken -> !before.contains(broken))
                .containsExactly("cases " + rule);
    }

    private static Change spoil(Rule rule) {
        var cases = "/services/cases/";
        return switch (rule) {
            case RUNS_AS_NOBODY -> Change.without(0, cases + "user");
            case ROOT_IS_READ_ONLY -> Change.without(0, cases + "read_only");
            case HAS_NO_PRIVILEGES -> new Change(0, cases + "cap_add", "[NET_RAW]");
            case IS_LIMITED -> new Change(0, cases + "deploy", "{resources: {limits: {cpus: '2'}}}");
            case IS_PROBED -> Change.without(0, cases + "healthcheck");
            case IMAGE_IS_PINNED -> new Change(0, cases + "image", "knudepunkt/cases");
            case KEEPS_SECRETS_OUT -> new Change(0, cases + "environment/KNUDEPUNKT_DB_PASSWORD", "swordfish");
            case HEARS_NOT_OF_OTHERS -> new Change(0, cases + "links", "[postgres]");
            case ONLY_THE_DOOR_IS_OPEN -> new Change(0, cases + "ports", "['9000:9000']");
        };
    }

    @Test
    void portsAreOpenOnThisHostAlone() {
        assertThat(file.services().findValues("ports"))
                .isNotEmpty()
                .allSatisfy(ports ->
                        assertThat(each(ports).map(JsonNode::asText)).allMatch(port -> port.startsWith("127.0.0.1:")));
        assertThat(opened("two")).isEqualTo(ISSUER_AND_GATEWAY);
        assertThat(opened("watch")).isEqualTo(Set.of("gateway", "keycloak", "grafana"));
    }

    private Set<String> opened(String profile) {
        return file.services().properties().stream()
                .filter(service -> service.getValue().path("profiles").isMissingNode()
                        || service.getValue().at("/profiles/0").asText().equals(profile))
                .filter(service -> service.getValue().has("ports"))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    @Test
    void whatKeepsDataIsReachedFromWithinOnly() {
        assertThat(file.content().at("/networks/data/internal").asBoolean()).isTrue();
        assertThat(Stream.of("postgres", "kafka", "topics"))
                .allSatisfy(
                        name -> assertThat(file.service(name).path("networks").toString())
                                .isEqualTo("[\"data\"]"));
        assertThat(file.service("gateway").has("networks")).isFalse();
    }

    @Test
    void servicesReadWhatTheyAreToldAndAreToldWhatTheyCannotGuess() throws IOException {
        var secrets = HostSecrets.make();

        assertThat(file.workloads())
                .filteredOn(workload -> ServiceSettings.SERVICES.contains(workload.service()))
                .hasSize(2 * ServiceSettings.SERVICES.size())
                .allSatisfy(workload -> {
                    var settings = ServiceSettings.of(workload.service());
                    var told = new HashSet<>(workload.told().keySet());
                    assertThat(told.remove(SECRETS_OF_SERVICE)).isTrue();
                    told.addAll(names(secrets.getOrDefault(workload.service() + ".properties", "")));
                    assertThat(told).isSubsetOf(settings.known()).containsAll(settings.needed());
                });
    }

    private static Set<String> names(String properties) {
        try {
            var read = new Properties();
            read.load(new StringReader(properties));
            return read.stringPropertyNames();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void everySecretIsMadeAndHandedToWhoNeedsIt() throws IOException {
        var declared = file.content().path("secrets");
        var handed = file.services().findValues("secrets").stream()
                .flatMap(KubernetesWorkloads::each)
                .map(secret -> secret.path("source").asText(secret.asText()));

        assertThat(handed.collect(toSet())).isEqualTo(Set.copyOf(iterable(declared)));
        assertThat(declared.findValues("file"))
                .extracting(made -> made.asText().replace("./secrets/", ""))
                .isSubsetOf(HostSecrets.make().keySet());
        assertThat(file.services().properties().stream()
                        .filter(service -> ServiceSettings.SERVICES.contains(ComposeFile.kind(service.getValue()))))
                .allSatisfy(service -> assertThat(service.getValue().at("/secrets"))
                        .singleElement()
                        .satisfies(secret -> {
                            assertThat(secret.path("source").asText()).isEqualTo(ComposeFile.kind(service.getValue()));
                            assertThat(service.getValue()
                                            .at("/environment/" + SECRETS_OF_SERVICE)
                                            .asText())
                                    .isEqualTo("/run/secrets/"
                                            + secret.path("target").asText());
                        }));
    }

    /** The alerts of those who stand before a closed door need somebody who goes there. */
    @Test
    void theWaysInAreAskedFor() {
        var asking = each(Repository.value(Repository.read("deploy/observability/prometheus.yml"))
                        .path("scrape_configs"))
                .filter(job -> job.path("job_name").asText().equals("ways-in"))
                .findFirst()
                .orElseThrow();

        assertThat(asking.findValuesAsText("replacement")).containsExactly("blackbox:9115");
        assertThat(opened("watch")).doesNotContain("blackbox");
        assertThat(file.service("blackbox").at("/profiles/0").asText()).isEqualTo("watch");
        assertThat(file.service("blackbox").at("/healthcheck/test").toString()).contains(":9115/");
        assertThat(mounted("blackbox")).contains("../observability/blackbox.yml:/etc/blackbox_exporter/config.yml:ro");
        assertThat(Repository.value(Repository.read("deploy/observability/blackbox.yml"))
                        .path("modules")
                        .has(asking.at("/params/module/0").asText()))
                .isTrue();
        assertThat(asking.at("/file_sd_configs/0/files/0").asText()).isEqualTo("ways-in.yml");
        assertThat(mounted("prometheus")).contains("../observability/ways-in.yml:/etc/prometheus/ways-in.yml:ro");
        assertThat(Repository.value(Repository.read("deploy/observability/ways-in.yml"))
                        .findValuesAsText("way"))
                .containsExactlyInAnyOrder("front", "issuer");
    }

    private List<String> mounted(String service) {
        return each(file.service(service).path("volumes")).map(JsonNode::asText).toList();
    }

    private static List<String> iterable(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    @Test
    void everyTopicThatIsToldOfIsMade() {
        var made = file.service("topics").path("environment");
        var topics = Stream.of("TOPICS", "TOPICS_OF_PERSONS")
                .flatMap(list -> Stream.of(made.path(list).asText().split(" ")));

        assertThat(topics).containsExactlyInAnyOrderElementsOf(Contracts.topics());
        assertThat(made.path("TOPICS_OF_PERSONS").asText()).isEqualTo("developer");
    }

    @Test
    void kafkaForgetsNothingAsOnTheLocalPlatform() throws IOException {
        var local = new Properties();
        local.load(new StringReader(
                Repository.read("deploy/local/src/main/resources/dk/knudepunkt/local/broker.properties")));
        var here = file.service("kafka").path("environment");

        assertThat(Stream.of("log.retention.ms", "offsets.retention.minutes"))
                .allSatisfy(setting -> assertThat(here.path("KAFKA_"
                                        + setting.toUpperCase(Locale.ROOT).replace('.', '_'))
                                .asText())
                        .isEqualTo(local.getProperty(setting)));
    }

    @Test
    void eachStartsWhenWhatItStandsOnIsWell() {
        assertThat(file.services().findValues("condition"))
                .extracting(JsonNode::asText)
                .isSubsetOf("service_healthy", "service_completed_successfully");
        assertThat(standsOn("gateway"))
                .contains("goals", "cases", "referrals", "cofinancing", "integration", "keycloak")
                .contains("postgres", "kafka", "topics");
    }

    private Set<String> standsOn(String service) {
        var directly = iterable(file.service(service).path("depends_on"));
        return Stream.concat(directly.stream(), directly.stream().flatMap(each -> standsOn(each).stream()))
                .collect(toSet());
    }

    @Test
    void thereIsAConnectionForEach() {
        var most =
                file.service("postgres").path("command").toString().replaceFirst(".*max_connections=([0-9]+).*", "$1");
        var services = file.workloads().stream()
                .mapToInt(workload -> Integer.parseInt(workload.told().getOrDefault("KNUDEPUNKT_DB_POOL", "0")))
                .sum();
        var issuer =
                file.service("keycloak").at("/environment/KC_DB_POOL_MAX_SIZE").asInt();

        assertThat(Integer.parseInt(most)).isGreaterThanOrEqualTo(services + issuer + 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../identity/", "../observability/", "./"})
    void whatIsMountedIsThere(String folder) {
        assertThat(file.services().findValues("volumes").stream()
                        .flatMap(KubernetesWorkloads::each)
                        .map(volume -> volume.asText().replaceFirst(":.*", ""))
                        .filter(source -> source.startsWith(folder)))
                .isNotEmpty()
                .allSatisfy(source ->
                        assertThat(Repository.file("deploy/compose/" + source)).exists());
    }
}
