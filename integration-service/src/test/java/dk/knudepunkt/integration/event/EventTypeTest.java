package dk.knudepunkt.integration.event;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dk.knudepunkt.platform.testing.Contracts;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table against the contracts: nothing is told that nobody has looked at. */
class EventTypeTest {

    @Test
    void everyContractStandsInTheTableAndNothingElse() throws IOException {
        try (var files = Files.list(Contracts.root().resolve("contracts/events"))) {
            var contracts = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".schema.json"))
                    .map(name -> name.replace(".json", ""))
                    .collect(toCollection(TreeSet::new));
            assertThat(Stream.of(EventType.values()).map(EventType::code))
                    .containsExactlyInAnyOrderElementsOf(contracts);
        }
    }

    @Test
    void everyTopicButThatOfPersonsIsHeard() throws IOException {
        var topics = new TreeSet<String>();
        asyncApi().path("channels").fieldNames().forEachRemaining(topics::add);
        topics.remove("developer");
        var settings = new Properties();
        settings.load(new StringReader(Files.readString(
                Contracts.root().resolve("integration-service/src/main/resources/application.properties"))));
        assertThat(settings.getProperty("knudepunkt.inbox.topics").split(",", -1))
                .containsExactlyInAnyOrderElementsOf(topics);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsToldToAUnitNamesIt(EventType type) {
        var required = schema(type).path("required");
        var namesItsUnit =
                required.valueStream().anyMatch(field -> field.asText().equals("unitCode"))
                        || Contracts.tree(Contracts.example(type.code())).has("unitCode");
        if (type.audience() == Audience.UNIT) {
            assertThat(namesItsUnit).isTrue();
        } else {
            assertThat(namesItsUnit && !OF_THE_HOUSE_ALL_THE_SAME.contains(type))
                    .isFalse();
        }
    }

    /** These name a unit, and are not its own: the house's activities, and what names an account. */
    private static final List<EventType> OF_THE_HOUSE_ALL_THE_SAME = List.of(
            EventType.ACTIVITY_HELD_V1,
            EventType.ACTIVITY_HELD_V2,
            EventType.REFERRAL_ACCEPTED_V1,
            EventType.COURSE_OPENED_V1);

    /** Pseudonyms are UUIDs; an account in a message would outlive its erasure here. */
    @ParameterizedTest
    @EnumSource
    void whatNamesAnAccountIsToldToNobody(EventType type) {
        var example = Contracts.tree(Contracts.example(type.code()));
        var namesAnAccount = example.has("subject")
                || (example.has("developerId")
                        && !example.path("developerId").asText().matches("[0-9a-f-]{36}"));
        if (namesAnAccount) {
            assertThat(type.audience()).isEqualTo(Audience.NOBODY);
        }
        assertThat(EventType.told().contains(type)).isEqualTo(type.audience() != Audience.NOBODY);
    }

    @Test
    void aNameIsFoundOnlyWhereItIsTold() {
        assertThat(EventType.of("referral.accepted.v2")).contains(EventType.REFERRAL_ACCEPTED_V2);
        assertThat(EventType.of("developer.registered.v2")).isEmpty();
        assertThat(EventType.of("REFERRAL_ACCEPTED_V2")).isEmpty();
        assertThat(Arrays.stream(EventType.values()).map(EventType::code)).doesNotHaveDuplicates();
    }

    private static JsonNode asyncApi() throws IOException {
        return new YAMLMapper()
                .readTree(Contracts.root().resolve("contracts/asyncapi.yaml").toFile());
    }

    private static JsonNode schema(EventType type) {
        try {
            return Contracts.tree(
                    Files.readString(Contracts.root().resolve("contracts/events/" + type.code() + ".schema.json")));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
