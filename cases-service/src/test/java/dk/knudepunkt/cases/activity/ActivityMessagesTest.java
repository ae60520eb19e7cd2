package dk.knudepunkt.cases.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.cases.account.AccountKind;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Each event, written by the service's own JSON, is the example of the contract, and the kinds are those of the list. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ActivityMessagesTest {

    private static final UUID ACTIVITY = UUID.fromString("0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a2c");
    private static final LocalDate MAY = LocalDate.of(2021, 5, 20);

    @Inject
    ObjectMapper json;

    @Test
    void heldIsTheExample() throws IOException {
        assertIsExample(
                "activity.held.v2",
                new ActivityEvent.Held(
                        ACTIVITY,
                        ActivityKind.CLUSTER_START_UP_MEETING,
                        "specialised",
                        AccountKind.SPECIALISED,
                        "food",
                        "les-solroed",
                        MAY,
                        12,
                        null,
                        Instant.parse("2021-05-21T07:30:00Z")));
    }

    @Test
    void withdrawnIsTheExample() throws IOException {
        assertIsExample(
                "activity.withdrawn.v2",
                new ActivityEvent.Withdrawn(
                        ACTIVITY, ActivityKind.CLUSTER_START_UP_MEETING, MAY, Instant.parse("2021-06-01T09:00:00Z")));
    }

    @Test
    void itsKindsAreThoseOfTheContracts() throws IOException {
        var file = Contracts.root().resolve("contracts/activity-kinds.json");
        var listed = StreamSupport.stream(Contracts.tree(Files.readString(file)).spliterator(), false)
                .filter(entry -> entry.get("from").asText().equals("cases"))
                .collect(Collectors.toMap(
                        entry -> entry.get("kind").asText(),
                        entry -> entry.get("subject").asText()));
        assertEquals(
                listed,
                Arrays.stream(ActivityKind.values())
                        .collect(Collectors.toMap(
                                ActivityKind::name, kind -> kind.subject().name())));
    }

    private void assertIsExample(String type, ActivityEvent event) throws IOException {
        var message = ActivityMessages.message(event);
        assertEquals(type, message.type());
        assertEquals("activity", message.topic());
        assertEquals(ACTIVITY, message.key());
        Contracts.assertIsExample(type, json.writeValueAsString(message.data()));
    }
}
