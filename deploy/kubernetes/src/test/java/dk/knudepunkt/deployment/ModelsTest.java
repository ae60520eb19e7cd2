package dk.knudepunkt.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nobody knows is refused, however deep it stands. */
class ModelsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Deployment | /spec/template/spec/containers/0/resources/limit | {cpu: '2'}
            Deployment | /spec/template/spec/containers/0/env/-           | {name: A, value: true}
            Deployment | /spec/template/spec/containers/0/env/-           | {name: A, value: 1}
            Deployment | /spec/strategy/rollingUpdates                    | {}
            Service | /spec/ports/0/targetport                            | http
            HorizontalPodAutoscaler | /spec/minReplica                    | 1
            HorizontalPodAutoscaler | /spec/minReplicas                   | 'three'
            PodDisruptionBudget | /spec/maxUnavailables                   | 1
            NetworkPolicy | /spec/ingress/0/to                            | []
            Ingress | /spec/rules/0/http/paths/0/backend/serviceName      | another
            ServiceMonitor | /spec/endpoints/0/intervall                  | 30s
            Kafka | /spec/kafka/listeners/0/networkPolicyPeer             | []
            Kafka | /spec/zookeepers                                      | {}
            KafkaNodePool | /spec/storage/sizes                           | 1Gi
            KafkaTopic | /spec/partition                                  | 3
            Cluster | /spec/postgresql/parameter                          | {}
            Cluster | /spec/postgresql/parameters/max_connections         | 200
            Pooler | /spec/pgbouncer/poolMode                             | sessions
            Database | /spec/owners                                       | cases
            ScheduledBackup | /spec/schedule                              | 0 2 * * *
            ObjectStore | /spec/configuration/s3Credential                | {}
            Keycloak | /spec/hostname/hostname                            | id.example
            """)
    void refuses(String kind, String pointer, String value) {
        var documents = List.of(Overlay.SMALL.of(kind).findFirst().orElseThrow());
        assertThat(Models.complaints(documents.getFirst())).isEmpty();

        new Change(0, pointer, value).make(documents);

        assertThat(Models.complaints(documents.getFirst())).isNotEmpty();
    }

    @Test
    void refusesAKindThatNobodyKnows() {
        var document = Repository.documents("{apiVersion: v1, kind: Sevice}").getFirst();

        assertThat(Models.complaints(document)).containsExactly("nobody knows a v1/Sevice");
    }
}
