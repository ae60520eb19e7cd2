package dk.knudepunkt.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However many instances there are, also while new ones take over, PostgreSQL has a connection for each that they may ask for. */
class ConnectionsTest {

    private static final int SERVICES_WITH_DATA = 5;

    /** For the operator, its replicas and whoever has to look. */
    private static final int KEPT_FREE = 20;

    @ParameterizedTest
    @EnumSource
    void thereIsOneForEach(Overlay overlay) {
        var ofEach = instances(overlay) * poolOfEach(overlay);
        var ofKeycloak = only(overlay, "Keycloak").at("/spec/instances").asInt()
                * only(overlay, "Keycloak").at("/spec/db/poolMaxSize").asInt();

        var pooler = only(overlay, "Pooler").at("/spec/pgbouncer/parameters");
        assertThat(pooler.path("default_pool_size").asInt()).isGreaterThanOrEqualTo(ofEach);
        assertThat(pooler.path("max_client_conn").asInt()).isGreaterThanOrEqualTo(SERVICES_WITH_DATA * ofEach);
        assertThat(only(overlay, "Cluster")
                        .at("/spec/postgresql/parameters/max_connections")
                        .asInt())
                .isGreaterThanOrEqualTo(SERVICES_WITH_DATA * ofEach + ofKeycloak + KEPT_FREE);
    }

    /** The relay of the outbox listens and locks for as long as its session. */
    @ParameterizedTest
    @EnumSource
    void aSessionIsNotLentToOthers(Overlay overlay) {
        assertThat(only(overlay, "Pooler").at("/spec/pgbouncer/poolMode").asText())
                .isEqualTo("session");
    }

    private static int instances(Overlay overlay) {
        var most = overlay.of("HorizontalPodAutoscaler")
                .mapToInt(scaling -> scaling.at("/spec/maxReplicas").asInt())
                .max()
                .orElseThrow();
        var more = overlay.of("Deployment")
                .mapToInt(deployment ->
                        deployment.at("/spec/strategy/rollingUpdate/maxSurge").asInt())
                .max()
                .orElseThrow();
        return most + more;
    }

    private static int poolOfEach(Overlay overlay) {
        return Integer.parseInt(
                KubernetesWorkloads.of(overlay.documents()).getFirst().told().getOrDefault("KNUDEPUNKT_DB_POOL", "20"));
    }

    private static JsonNode only(Overlay overlay, String kind) {
        return overlay.of(kind).findFirst().orElseThrow();
    }
}
