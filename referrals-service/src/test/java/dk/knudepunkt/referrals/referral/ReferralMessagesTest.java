package dk.knudepunkt.referrals.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.platform.outbox.Message;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.referrals.referral.code.Channel;
import dk.knudepunkt.referrals.referral.code.CourseKind;
import dk.knudepunkt.referrals.referral.code.DeclineReason;
import dk.knudepunkt.referrals.referral.code.ForwardTarget;
import dk.knudepunkt.referrals.referral.code.ReferralEnd;
import dk.knudepunkt.referrals.referral.code.ReopenReason;
import dk.knudepunkt.referrals.referral.history.ReferralEvent;
import dk.knudepunkt.referrals.unit.developer.Guide;
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
                "referral.accepted.v2",
                new ReferralEvent.Accepted(
                        ID,
                        "H-2021-000042",
                        "les-solroed",
                        "12345674",
                        "269",
                        CourseKind.ACTION_PLAN,
                        new Guide("developer", UUID.fromString("0190a1b2-7c3d-4e4f-8d8e-9f0a1b2c3d4e")),
                        HANDLED));
    }

    @Test
    void declinedIsTheExample() throws Exception {
        assertIsExample(
                "referral.declined.v1",
                new ReferralEvent.Declined(ID, "les-solroed", DeclineReason.OUT_OF_SCOPE, "Not for an event", HANDLED));
    }

    @Test
    void questionAndAnswerAreTheExamples() throws Exception {
        assertIsExample(
                "referral.question-asked.v1",
                new ReferralEvent.Asked(ID, "les-solroed", "Not for an event", at("2021-03-31T14:30:00Z")));
        assertIsExample(
                "referral.question-answered.v1",
                new ReferralEvent.Answered(
                        ID, "les-solroed", "Not for an event", at("2021-04-06T08:00:00Z"), at("2021-04-07T06:30:00Z")));
    }

    @Test
    void forwardedIsTheExample() throws Exception {
        assertIsExample(
                "referral.forwarded.v1",
                new ReferralEvent.Forwarded(ID, "les-solroed", ForwardTarget.CLUSTER, "Not for an event", HANDLED));
    }

    @Test
    void endsAreTheExamples() throws Exception {
        assertIsExample(
                "referral.closed.v1",
                new ReferralEvent.Closed(
                        ID, "les-solroed", ReferralEnd.HELPED, "Not for an event", at("2021-06-30T12:00:00Z")));
        assertIsExample(
                "referral.withdrawn.v1", new ReferralEvent.Withdrawn(ID, "les-solroed", "Not for an event", HANDLED));
    }

    @Test
    void reopenedIsTheExample() throws Exception {
        assertIsExample(
                "referral.reopened.v1",
                new ReferralEvent.Reopened(
                        ID,
                        "les-solroed",
                        ReopenReason.COMPANY_RETURNED,
                        "Not for an event",
                        at("2021-05-03T07:00:00Z"),
                        at("2021-05-04T07:00:00Z")));
    }

    @Test
    void erasureIsTheExample() throws Exception {
        assertIsExample("referral.personal-data-erased.v1", ReferralMessages.erased(ID, at("2026-07-01T00:30:00Z")));
    }

    @Test
    void whatConcernsNobodyElseIsNotAnnounced() {
        assertTrue(ReferralMessages.message(new ReferralEvent.ContactAttempted(ID, 1, "Called", HANDLED))
                .isEmpty());
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }

    private void assertIsExample(String type, ReferralEvent event) throws Exception {
        assertIsExample(type, ReferralMessages.message(event).orElseThrow());
    }

    private void assertIsExample(String type, Message message) throws Exception {
        assertEquals(type, message.type());
        assertEquals("referral", message.topic());
        assertEquals(ID, message.key());
        Contracts.assertIsExample(type, json.writeValueAsString(message.data()));
    }
}
