package dk.knudepunkt.referrals.unit.developer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.platform.outbox.Message;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each event, written by the service's own JSON, is the example of the contract. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class DeveloperMessagesTest {

    private static final Guide DEVELOPER =
            new Guide("developer", UUID.fromString("0190a1b2-7c3d-4e4f-8d8e-9f0a1b2c3d4e"));

    @Inject
    ObjectMapper json;

    @Test
    void registrationIsTheExample() throws Exception {
        assertIsExample(
                "developer.registered.v2",
                DeveloperMessages.registration(DEVELOPER, "maskinrummet", Instant.parse("2021-03-01T07:30:00Z")));
    }

    @Test
    void forgettingIsTheExample() throws Exception {
        assertIsExample("developer.forgotten.v1", DeveloperMessages.forgetting(DEVELOPER));
    }

    private void assertIsExample(String type, Message message) throws Exception {
        assertEquals(type, message.type());
        assertEquals("developer", message.topic());
        assertEquals(DEVELOPER.pseudonym(), message.key());
        Contracts.assertIsExample(type, json.writeValueAsString(message.data()));
    }
}
