package dk.knudepunkt.deployment;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cluster's Kafka Connect is told what deploy/connect says, which is tried there. */
class ConnectorsTest {

    static Stream<String> servicesWithAnOutbox() {
        return ServiceSettings.SERVICES.stream().filter(service -> !service.equals("gateway"));
    }

    @ParameterizedTest
    @MethodSource("servicesWithAnOutbox")
    void eachServiceHasTheConnectorThatTheScriptPrints(String service) throws IOException {
        var printed = Repository.run("deploy/connect/connector", service, "postgres-rw:5432");
        assertEquals(0, printed.code(), printed.said());
        var wanted = texts(Repository.value(printed.said()));

        assertThat(Overlay.CONNECT.of("KafkaConnector"))
                .filteredOn(connector -> connector.at("/metadata/name").asText().equals("outbox-" + service))
                .singleElement()
                .satisfies(connector -> {
                    var told = texts(connector.at("/spec/config"));
                    told.put("connector.class", connector.at("/spec/class").asText());
                    told.put("tasks.max", connector.at("/spec/tasksMax").asText());
                    assertThat(told).isEqualTo(wanted);
                });
    }

    @Test
    void workersAreToldWhatTheOthersAre() {
        var connect =
                Overlay.CONNECT.of("KafkaConnect").findFirst().orElseThrow().path("spec");
        var told = texts(connect.path("config"));
        told.put("group.id", connect.path("groupId").asText());
        told.put("config.storage.topic", connect.path("configStorageTopic").asText());
        told.put("offset.storage.topic", connect.path("offsetStorageTopic").asText());
        told.put("status.storage.topic", connect.path("statusStorageTopic").asText());

        assertThat(told)
                .isEqualTo(Repository.read("deploy/connect/worker.properties")
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("=", 2))
                        .collect(toMap(pair -> pair[0], pair -> pair[1])));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gateway postgres:5432", "referrals", "referrals postgres", "referrals a/b:5432"})
    void theScriptRefusesWhatIsNoService(String arguments) throws IOException {
        var command = Stream.concat(Stream.of("deploy/connect/connector"), Stream.of(arguments.split(" ")))
                .toArray(String[]::new);

        var refused = Repository.run(command);

        assertEquals(2, refused.code());
        assertThat(refused.said()).startsWith("Usage:");
    }

    private static Map<String, String> texts(JsonNode object) {
        return object.properties().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().asText()));
    }
}
