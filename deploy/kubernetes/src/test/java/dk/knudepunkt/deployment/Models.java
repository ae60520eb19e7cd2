package dk.knudepunkt.deployment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.PodMonitor;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import io.strimzi.api.kafka.model.connect.KafkaConnect;
import io.strimzi.api.kafka.model.connector.KafkaConnector;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import java.util.List;
import java.util.Map;

/**
 * What each kind of document may say: by the types of Kubernetes and of Strimzi, and where there are none in Java by a schema
 * of this module. A field that nobody knows is an error, as is a number where a text is wanted.
 */
final class Models {

    private static final Map<String, Class<?>> TYPED = Map.ofEntries(
            Map.entry("v1/ConfigMap", ConfigMap.class),
            Map.entry("v1/Namespace", Namespace.class),
            Map.entry("v1/Secret", Secret.class),
            Map.entry("v1/Service", Service.class),
            Map.entry("apps/v1/Deployment", Deployment.class),
            Map.entry("autoscaling/v2/HorizontalPodAutoscaler", HorizontalPodAutoscaler.class),
            Map.entry("networking.k8s.io/v1/Ingress", Ingress.class),
            Map.entry("networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class),
            Map.entry("policy/v1/PodDisruptionBudget", PodDisruptionBudget.class),
            Map.entry("monitoring.coreos.com/v1/PodMonitor", PodMonitor.class),
            Map.entry("monitoring.coreos.com/v1/ServiceMonitor", ServiceMonitor.class),
            Map.entry("kafka.strimzi.io/v1/Kafka", Kafka.class),
            Map.entry("kafka.strimzi.io/v1/KafkaConnect", KafkaConnect.class),
            Map.entry("kafka.strimzi.io/v1/KafkaConnector", KafkaConnector.class),
            Map.entry("kafka.strimzi.io/v1/KafkaNodePool", KafkaNodePool.class),
            Map.entry("kafka.strimzi.io/v1/KafkaTopic", KafkaTopic.class));

    private static final Map<String, String> DESCRIBED = Map.of(
            "postgresql.cnpg.io/v1/Cluster", "cnpg-cluster",
            "postgresql.cnpg.io/v1/Database", "cnpg-database",
            "postgresql.cnpg.io/v1/Pooler", "cnpg-pooler",
            "postgresql.cnpg.io/v1/ScheduledBackup", "cnpg-scheduled-backup",
            "barmancloud.cnpg.io/v1/ObjectStore", "barman-object-store",
            "k8s.keycloak.org/v2alpha1/Keycloak", "keycloak",
            "k8s.keycloak.org/v2alpha1/KeycloakRealmImport", "keycloak-realm-import");

    private static final ObjectMapper STRICT = strict();

    private Models() {}

    /** What is wrong with a document; nothing where it is right. */
    static List<String> complaints(JsonNode document) {
        var kind = document.path("apiVersion").asText() + "/"
                + document.path("kind").asText();
        if (DESCRIBED.containsKey(kind)) {
            return new DescribedBy(DESCRIBED.get(kind)).complaints(document);
        }
        var type = TYPED.get(kind);
        return type == null ? List.of("nobody knows a " + kind) : complaints(document, type);
    }

    private static List<String> complaints(JsonNode document, Class<?> type) {
        try {
            STRICT.treeToValue(document, type);
            return List.of();
        } catch (JsonProcessingException wrong) {
            return List.of(wrong.getOriginalMessage());
        }
    }

    private static ObjectMapper strict() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        texts -> texts.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail))
                .annotationIntrospector(new JacksonAnnotationIntrospector() {
                    // The types would take whatever they do not know, to pass it on.
                    @Override
                    public Boolean hasAnySetter(Annotated member) {
                        return false;
                    }
                })
                .build();
    }
}
