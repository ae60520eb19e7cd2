package dk.knudepunkt.referrals.unit.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each event, written by the service's own JSON, is the example of the contract. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class MeetingMessagesTest {

    private static final UUID ID = UUID.fromString("0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b");

    @Inject
    ObjectMapper json;

    @Test
    void heldIsTheExample() throws Exception {
        assertIsExample(
                "activity.held.v1",
                new MeetingEvent.Held(ID, MeetingKind.COORDINATION, "les-solroed", LocalDate.of(2021, 3, 18), 6));
    }

    @Test
    void withdrawnIsTheExample() throws Exception {
        assertIsExample("activity.withdrawn.v1", new MeetingEvent.Withdrawn(ID, MeetingKind.COORDINATION));
    }

    @Test
    void aMeetingForAllNamesNoUnit() throws Exception {
        var held = new MeetingEvent.Held(ID, MeetingKind.PROJECT_FORUM, null, LocalDate.of(2021, 3, 18), 80);
        Contracts.assertValid(
                "activity.held.v1",
                json.writeValueAsString(MeetingMessages.message(held).data()));
    }

    private void assertIsExample(String type, MeetingEvent event) throws Exception {
        var message = MeetingMessages.message(event);
        assertEquals(type, message.type());
        assertEquals("activity", message.topic());
        assertEquals(ID, message.key());
        Contracts.assertIsExample(type, json.writeValueAsString(message.data()));
    }
}
