package dk.knudepunkt.observability;

import static dk.knudepunkt.observability.Alert.stream;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That the pipelines hold together. No collector is installed here: whether it takes each setting is not tested (README). */
class CollectorTest {

    private final JsonNode collector = Here.read(Path.of("otel-collector.yml"));
    private final JsonNode pipelines = collector.at("/service/pipelines");

    @ParameterizedTest
    @ValueSource(strings = {"receivers", "processors", "exporters"})
    void whatPipelinesNameIsThereAndWhatIsThereIsNamed(String kind) {
        var named = new HashSet<String>();
        pipelines.forEach(pipeline -> pipeline.path(kind).forEach(part -> named.add(part.asText())));
        named.removeAll(names("connectors"));
        assertThat(named).isNotEmpty().isEqualTo(names(kind));
    }

    /** One that nothing reads from, or nothing writes to, is refused at the start. */
    @Test
    void everyConnectorLeadsFromOnePipelineToAnother() {
        for (var connector : names("connectors")) {
            assertThat(pipelines)
                    .anyMatch(pipeline -> named(pipeline, "exporters").contains(connector));
            assertThat(pipelines)
                    .anyMatch(pipeline -> named(pipeline, "receivers").contains(connector));
        }
    }

    @Test
    void failuresAndWhatIsSlowAreKept() {
        var policies = collector.at("/processors/tail_sampling/policies");
        assertThat(stream(policies))
                .extracting(policy -> policy.path("type").asText())
                .containsExactly("status_code", "latency", "probabilistic");
        assertThat(named(pipelines.path("traces/kept"), "processors")).contains("tail_sampling");
    }

    /** Before they are kept, and before they are counted. */
    @Test
    void addressesAreTakenOffAtOnce() {
        var actions = collector.at("/processors/attributes~1no-addresses/actions");
        assertThat(stream(actions).map(action -> action.path("key").asText()))
                .contains("url.full", "url.path", "url.query");
        pipelines.properties().stream()
                .map(Map.Entry::getValue)
                .filter(pipeline -> named(pipeline, "receivers").contains("otlp"))
                .forEach(pipeline -> assertThat(named(pipeline, "processors")).contains("attributes/no-addresses"));
    }

    private Set<String> names(String kind) {
        var names = new HashSet<String>();
        collector.path(kind).fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> named(JsonNode pipeline, String kind) {
        return stream(pipeline.path(kind)).map(JsonNode::asText).toList();
    }
}
