package dk.knudepunkt.cases.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.cases.advice.ExternalReferralEvent.About;
import dk.knudepunkt.cases.advice.code.ExternalTarget;
import dk.knudepunkt.cases.advice.code.TradeAdviser;
import dk.knudepunkt.cases.evaluation.code.ExternalUse;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each event, written by the service's own JSON, is the example of the contract. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ExternalReferralMessagesTest {

    private static final About ABOUT = new About(
            UUID.fromString("0190a1b2-7c3d-7e4f-9d8e-9f0a1b2c3d4e"),
            UUID.fromString("0190a1b2-7c3d-7e4f-9b6c-7d8e9f0a1b2c"),
            "12345674",
            ExternalTarget.TRADE_COUNCIL,
            TradeAdviser.SECTOR);

    @Inject
    ObjectMapper json;

    @Test
    void madeIsTheExample() throws Exception {
        assertIsExample(
                "external-referral.made.v1",
                new ExternalReferralEvent.Made(
                        ABOUT, LocalDate.of(2021, 4, 12), Instant.parse("2021-04-12T09:30:00Z")));
    }

    @Test
    void guidedIsTheExample() throws Exception {
        assertIsExample(
                "external-referral.guided.v1",
                new ExternalReferralEvent.Guided(
                        ABOUT, LocalDate.of(2021, 5, 20), Instant.parse("2021-05-21T09:30:00Z")));
    }

    @Test
    void followedUpIsTheExample() throws Exception {
        assertIsExample(
                "external-referral.followed-up.v1",
                new ExternalReferralEvent.FollowedUp(
                        ABOUT, ExternalUse.USED, LocalDate.of(2021, 10, 12), Instant.parse("2021-10-12T09:30:00Z")));
    }

    private void assertIsExample(String type, ExternalReferralEvent event) throws Exception {
        var message = ExternalReferralMessages.message(event);
        assertEquals(type, message.type());
        assertEquals("course", message.topic());
        Contracts.assertIsExample(type, json.writeValueAsString(message.data()));
    }
}
