package dk.knudepunkt.deployment;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a cluster is told, for each size of the installation. */
class OverlayTest {

    private static final int OPERATORS_PORT = 9000;

    /** Whoever runs the installation brings them: see the README. */
    private static final Set<String> BROUGHT = Set.of("smtp", "company-register", "backups");

    @ParameterizedTest
    @EnumSource
    void operatorsAndKubernetesKnowEveryField(Overlay overlay) {
        assertThat(overlay.documents())
                .allSatisfy(document -> assertThat(Models.complaints(document))
                        .as(document.path("kind").asText() + " "
                                + document.at("/metadata/name").asText())
                        .isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void allThatRunsKeepsTheRules(Overlay overlay) {
        var workloads = KubernetesWorkloads.of(overlay.documents());

        assertThat(workloads)
                .extracting(Workload::service)
                .containsExactlyInAnyOrderElementsOf(ServiceSettings.SERVICES);
        assertThat(Rule.broken(workloads)).isEmpty();
        assertThat(overlay.of("Secret")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theGatewayIsOpenAndTheOperatorsPortIsNot(Overlay overlay) {
        assertThat(KubernetesWorkloads.of(overlay.documents()))
                .allSatisfy(workload -> assertThat(workload.openPorts())
                        .isEqualTo(workload.service().equals("gateway") ? Set.of(8080) : Set.of()));
        assertThat(overlay.of("Kafka"))
                .allSatisfy(kafka -> assertThat(kafka.at("/spec/kafka/listeners"))
                        .allSatisfy(listener -> {
                            assertThat(listener.path("type").asText()).isEqualTo("internal");
                            assertThat(listener.path("networkPolicyPeers")).isNotEmpty();
                        }));
    }

    @ParameterizedTest
    @EnumSource
    void probesAskWhatTheImageAsksOfItself(Overlay overlay) {
        assertThat(Repository.read("deploy/images/Probe.java")).contains("/q/health/ready");
        assertThat(Repository.read("deploy/images/Containerfile")).contains("EXPOSE 8080 " + OPERATORS_PORT);
        assertThat(KubernetesWorkloads.of(overlay.documents()))
                .allSatisfy(workload -> assertThat(workload.probes())
                        .containsExactlyInAnyOrder("/q/health/started", "/q/health/ready", "/q/health/live"));
        assertThat(overlay.of("Deployment"))
                .allSatisfy(deployment -> assertThat(deployment.findValues("httpGet"))
                        .allSatisfy(
                                probe -> assertThat(probe.path("port").asText()).isEqualTo("management")));
    }

    @ParameterizedTest
    @EnumSource
    void servicesReadWhatTheyAreTold(Overlay overlay) {
        var anybody = ServiceSettings.SERVICES.stream()
                .flatMap(service -> ServiceSettings.of(service).known().stream())
                .collect(toSet());
        assertThat(overlay.settings())
                .hasSize(1)
                .allSatisfy(map ->
                        assertThat(map.path("data").fieldNames()).toIterable().isSubsetOf(anybody));
        assertThat(overlay.of("Deployment")).allSatisfy(deployment -> {
            var service =
                    deployment.at("/metadata/labels/app.kubernetes.io~1name").asText();
            assertThat(deployment.findValue("env"))
                    .extracting(variable -> variable.path("name").asText())
                    .isSubsetOf(ServiceSettings.of(service).known())
                    .doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest
    @EnumSource
    void servicesAreToldWhatTheyCannotGuess(Overlay overlay) {
        assertThat(KubernetesWorkloads.of(overlay.documents())).allSatisfy(workload -> {
            var told = new HashSet<>(workload.told().keySet());
            told.addAll(workload.inSecret());
            assertThat(ServiceSettings.of(workload.service()).needed()).isSubsetOf(told);
            assertThat(workload.told().values()).noneMatch(value -> value.contains("localhost"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void everySecretIsMadeOrBrought(Overlay overlay) {
        var made = Secrets.made();

        assertThat(secretsOf(overlay))
                .filteredOn(key -> !BROUGHT.contains(key.secret()))
                .isSubsetOf(made);
        assertThat(overlay.of("Cluster"))
                .allSatisfy(cluster -> assertThat(cluster.findValues("passwordSecret"))
                        .extracting(
                                secret -> new Secrets.Key(secret.path("name").asText(), "password"))
                        .isSubsetOf(made));
    }

    private static List<Secrets.Key> secretsOf(Overlay overlay) {
        return overlay.documents().stream()
                .flatMap(document -> Stream.of(
                                "secretKeyRef", "usernameSecret", "passwordSecret", "accessKeyId", "secretAccessKey")
                        .flatMap(field -> document.findValues(field).stream()))
                .filter(reference -> reference.has("key"))
                .map(Secrets.Key::of)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyTopicThatIsToldOfIsThere(Overlay overlay) {
        assertThat(overlay.of("KafkaTopic"))
                .extracting(topic -> topic.at("/metadata/name").asText())
                .containsExactlyInAnyOrderElementsOf(Contracts.topics());
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhoPeopleAreMayBeForgottenByKafka(Overlay overlay) {
        assertThat(overlay.of("KafkaTopic")).allSatisfy(topic -> {
            var isPersons = topic.at("/metadata/name").asText().equals("developer");
            assertThat(topic.at("/spec/config/cleanup.policy").asText("delete"))
                    .isEqualTo(isPersons ? "compact" : "delete");
            assertThat(topic.at("/spec/config/retention.ms").asInt()).isEqualTo(isPersons ? 0 : -1);
        });
    }

    /** By which deploy/observability knows them. */
    @ParameterizedTest
    @EnumSource
    void prometheusKnowsWhoseMetricsItReads(Overlay overlay) {
        assertThat(overlay.of("ServiceMonitor")).allSatisfy(monitor -> {
            assertThat(monitor.at("/spec/endpoints/0/path").asText()).isEqualTo("/q/metrics");
            assertThat(monitor.at("/spec/endpoints/0/relabelings/0/targetLabel").asText())
                    .isEqualTo("service");
            assertThat(overlay.of("Service"))
                    .hasSize(ServiceSettings.SERVICES.size())
                    .allSatisfy(service -> {
                        var labels = service.at("/metadata/labels");
                        assertThat(labels.path(monitor.at("/spec/jobLabel").asText())
                                        .asText())
                                .isEqualTo("knudepunkt");
                        assertThat(ServiceSettings.SERVICES)
                                .contains(labels.path("app.kubernetes.io/name").asText());
                        assertThat(service.at("/spec/ports").findValuesAsText("name"))
                                .contains(monitor.at("/spec/endpoints/0/port").asText());
                    });
        });
    }

    @ParameterizedTest
    @EnumSource
    void eachServiceHasADatabaseOfItsOwn(Overlay overlay) {
        var owners = overlay.of("Database")
                .map(database -> database.at("/spec/name").asText())
                .toList();

        assertThat(KubernetesWorkloads.of(overlay.documents()))
                .filteredOn(workload -> !workload.service().equals("gateway"))
                .allSatisfy(workload -> assertThat(workload.told().get("KNUDEPUNKT_DB_URL"))
                        .isEqualTo("jdbc:postgresql://pooler:5432/" + workload.service())
                        .satisfies(url -> assertThat(owners).contains(workload.service())));
        assertThat(overlay.of("Database")).allSatisfy(OverlayTest::isOwnedByItsNamesake);
    }

    private static void isOwnedByItsNamesake(JsonNode database) {
        assertThat(database.at("/spec/owner")).isEqualTo(database.at("/spec/name"));
    }
}
