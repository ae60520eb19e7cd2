package dk.knudepunkt.cases.company;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
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
class CompanyMessagesTest {

    private static final UUID ALIAS = UUID.fromString("0190a1b2-7c3d-7e4f-9b6c-7d8e9f0a1b2c");
    private static final Instant APRIL = Instant.parse("2021-04-01T08:30:00Z");

    @Inject
    ObjectMapper json;

    @Test
    void mergedIsTheExample() throws Exception {
        assertIsExample("company.merged.v1", new CompanyEvent.Merged(ALIAS, "12345674", "99100001", APRIL));
    }

    @Test
    void separatedIsTheExample() throws Exception {
        assertIsExample("company.separated.v1", new CompanyEvent.Separated(ALIAS, "12345674", "99100001", APRIL));
    }

    private void assertIsExample(String type, CompanyEvent event) throws Exception {
        var message = CompanyMessages.message(event);
        assertEquals(type, message.type());
        assertEquals("company", message.topic());
        Contracts.assertIsExample(type, json.writeValueAsString(message.data()));
    }
}
