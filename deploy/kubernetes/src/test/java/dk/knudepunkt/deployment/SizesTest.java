package dk.knudepunkt.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each size promises: one node bears the small one, and the region outlives a node and a zone. */
class SizesTest {

    @Test
    void theRegionHasThreeOfEach() {
        assertThat(Overlay.REGION.of("HorizontalPodAutoscaler"))
                .hasSize(ServiceSettings.SERVICES.size())
                .allSatisfy(scaling ->
                        assertThat(scaling.at("/spec/minReplicas").asInt()).isEqualTo(3));
        assertThat(Overlay.REGION.of("KafkaNodePool"))
                .allSatisfy(
                        nodes -> assertThat(nodes.at("/spec/replicas").asInt()).isEqualTo(3));
        assertThat(Overlay.REGION.of("Kafka")).allSatisfy(kafka -> {
            var settings = kafka.at("/spec/kafka/config");
            assertThat(settings.path("default.replication.factor").asInt()).isEqualTo(3);
            assertThat(settings.path("offsets.topic.replication.factor").asInt())
                    .isEqualTo(3);
            assertThat(settings.path("min.insync.replicas").asInt()).isEqualTo(2);
        });
        assertThat(Overlay.REGION.of("Cluster")).allSatisfy(cluster -> {
            assertThat(cluster.at("/spec/instances").asInt()).isEqualTo(3);
            assertThat(cluster.at("/spec/postgresql/synchronous/number").asInt())
                    .isEqualTo(1);
        });
    }

    @Test
    void theSmallOneHasOneOfEach() {
        assertThat(Overlay.SMALL.of("HorizontalPodAutoscaler"))
                .allSatisfy(scaling ->
                        assertThat(scaling.at("/spec/minReplicas").asInt()).isEqualTo(1));
        assertThat(Overlay.SMALL.of("KafkaNodePool"))
                .allSatisfy(
                        nodes -> assertThat(nodes.at("/spec/replicas").asInt()).isEqualTo(1));
        assertThat(Overlay.SMALL.of("Cluster"))
                .allSatisfy(cluster ->
                        assertThat(cluster.at("/spec/instances").asInt()).isEqualTo(1));
    }

    /** The schemas of the others want it; these types do not. */
    @ParameterizedTest
    @EnumSource
    void kafkaIsLimited(Overlay overlay) {
        assertThat(Stream.of("KafkaNodePool", "Kafka").flatMap(overlay::of)).allSatisfy(part -> {
            var memory = part.findValue("resources");
            assertThat(memory.at("/limits/memory").asText())
                    .isNotEmpty()
                    .isEqualTo(memory.at("/requests/memory").asText());
        });
    }

    @ParameterizedTest
    @EnumSource
    void aNodeCanBeEmptiedAndADatabaseRestored(Overlay overlay) {
        assertThat(overlay.of("PodDisruptionBudget"))
                .hasSize(ServiceSettings.SERVICES.size())
                .allSatisfy(budget -> {
                    assertThat(budget.at("/spec/maxUnavailable").asInt()).isEqualTo(1);
                    assertThat(overlay.of("Deployment"))
                            .filteredOn(deployment ->
                                    deployment.at("/metadata/name").equals(budget.at("/metadata/name")))
                            .singleElement()
                            .satisfies(deployment ->
                                    assertThat(budget.at("/spec/selector")).isEqualTo(deployment.at("/spec/selector")));
                });
        assertThat(overlay.of("Cluster"))
                .allSatisfy(cluster -> assertThat(
                                cluster.at("/spec/plugins/0/isWALArchiver").asBoolean())
                        .isTrue());
        assertThat(overlay.of("ScheduledBackup")).hasSize(1);
    }
}
