package dk.knudepunkt.referrals.referral;

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
class ReferralMessagesTest {

    private static final UUID ID = UUID.fromString("0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b");
    private static final Instant HANDLED = Instant.parse("2021-04-01T09:15:00Z");

    @Inject
    ObjectMapper json;

    @Test
    void submittedIsTheExample() throws Exception {
        assertIsExample(
                "referral.submitted.v1",
                new ReferralEvent.Submitted(
                        ID,
                        "H-2021-000042",
                        "les-solroed",
                        "269",
                        Channel.FORM,
                        Instant.parse("2021-03-31T13:00:00Z"),
                        Instant.parse("2021-04-01T13:00:00Z")));
    }

    @Test
    void acceptedIsTheExample() throws Exception {
        assertIsExample(
                "referral.accepted.v1",
                new ReferralEvent.Accepted(
                        ID,
                        "H-2021-000042",
                        "les-solroed",
                        "12345674",
                        "269",
                        CourseKind.ACTION_PLAN,
                        "developer",
                        HANDLED));
    }

    @Test
    void declinedIsTheExample() throws Exception {
        assertIsExample(
                "referral.declined.v1",
                new ReferralEvent.Declined(ID, "les-solroed", DeclineReason.OUT_OF_SCOPE, "Not for an event", HANDLED));
    }

    private void assertIsExample(String type, ReferralEvent event) throws Exception {
        var message = ReferralMessages.message(event);
        assertEquals(type, message.type());
        assertEquals("referral", message.topic());
        assertEquals(ID, message.key());
        Contracts.assertIsExample(type, json.writeValueAsString(message.data()));
    }
}
