package dk.knudepunkt.referrals.referral.handling;

import static dk.knudepunkt.referrals.Desk.act;
import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.refer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class HandlingResourceTest {

    private static final String DECLINE = "{\"reason\": \"OTHER\", \"comment\": \"Nej\"}";
    private static final String ANSWER = "{\"answer\": \"Ja, til Sverige\"}";

    @Test
    void questionGoesToTheUnitAndTheAnswerComesBack() {
        var id = refer();
        act("triage", id, "question", "{\"question\": \"Eksporterer de?\"}")
                .then()
                .statusCode(200)
                .body("status", is("QUESTION"))
                .body("askedAt", notNullValue());
        as("les-solroed").get("/api/referrals/" + id).then().body("actions", contains("answer", "withdrawal"));
        act("triage", id, "question", "{\"question\": \"Og hvorhen?\"}")
                .then()
                .statusCode(409)
                .body("type", is("/problems/referral-awaits-unit"))
                .body("actions", hasItem("answer"));
        act("les-solroed", id, "answer", ANSWER)
                .then()
                .statusCode(200)
                .body("status", is("SUBMITTED"))
                .body("askedAt", nullValue());
        act("les-solroed", id, "answer", ANSWER)
                .then()
                .statusCode(409)
                .body("type", is("/problems/referral-without-question"));
        assertAnnounced(id, "referral.question-asked.v1", "referral.question-answered.v1");
    }

    /** The connection broke after it was stored. */
    @Test
    void whoRepeatsAChangeWithItsKeyHearsWhatTheyDid() {
        var id = refer();
        var seen = as("triage").get("/api/referrals/" + id).header("ETag");
        var key = UUID.randomUUID().toString();
        var first = decline(id, seen, key, DECLINE);
        first.then().statusCode(200).body("status", is("DECLINED"));

        var again = decline(id, seen, key, DECLINE);
        again.then().statusCode(200).header("ETag", is(first.header("ETag")));
        assertEquals(first.<Map<String, Object>>path("$"), again.<Map<String, Object>>path("$"));
        decline(id, seen, key, DECLINE.replace("Nej", "Nej tak"))
                .then()
                .statusCode(422)
                .body("type", is("/problems/idempotency-key-reused"));
        decline(id, seen, UUID.randomUUID().toString(), DECLINE).then().statusCode(412);
        decline(refer(), seen, key, DECLINE).then().statusCode(422);
        assertAnnounced(id, "referral.declined.v1");
    }

    private static Response decline(String id, String version, String key, String body) {
        return as("triage")
                .header("If-Match", version)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/referrals/" + id + "/decline");
    }

    @ParameterizedTest
    @CsvSource({
        "les-guldborgsund,404,referral-not-found",
        "triage,403,forbidden",
        "admin,403,forbidden",
        "crm,404,referral-not-found",
        "developer,403,forbidden"
    })
    void aQuestionIsAnsweredByTheUnitItWasPutTo(String client, int status, String problem) {
        var id = refer();
        act("triage", id, "question", "{\"question\": \"?\"}");
        act(client, id, "answer", ANSWER).then().statusCode(status).body("type", is("/problems/" + problem));
        act(client, id, "withdrawal", "{}").then().statusCode(status);
        as("les-solroed").get("/api/referrals/" + id).then().body("status", is("QUESTION"));
    }

    @ParameterizedTest
    @CsvSource({"question", "forwarding", "decline", "contact-attempt", "closure", "acceptance"})
    void theUnitDoesNotHandle(String action) {
        var id = refer();
        act("les-solroed", id, action, "{}").then().statusCode(403);
        act("analyst", id, action, "{}").then().statusCode(403);
        as("triage")
                .body("{}")
                .post("/api/referrals/" + id + "/" + action)
                .then()
                .statusCode(not(is(200)));
    }

    @Test
    void forwardedReferralEndsAsRedirectedOrIsTakenUpAgain() {
        var id = refer();
        act("triage", id, "forwarding", "{\"target\": \"CLUSTER\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/comment"));
        act("triage", id, "forwarding", "{\"target\": \"CLUSTER\", \"comment\": \"Klyngen ringer\"}")
                .then()
                .statusCode(200)
                .body("status", is("FORWARDED"))
                .body("forwardTarget", is("CLUSTER"))
                .body("ends", contains("REDIRECTED"));
        act("triage", id, "closure", "{\"end\": \"HELPED\"}")
                .then()
                .statusCode(409)
                .body("type", is("/problems/referral-end-not-open"))
                .body("actions", hasItem("reopening"));
        act("triage", id, "closure", "{\"end\": \"REDIRECTED\"}")
                .then()
                .statusCode(200)
                .body("endedAt", notNullValue());
        act("les-solroed", id, "reopening", "{\"reason\": \"COMPANY_RETURNED\", \"comment\": \"Ringede igen\"}")
                .then()
                .statusCode(200)
                .body("status", is("SUBMITTED"))
                .body("forwardTarget", nullValue());
        assertAnnounced(id, "referral.forwarded.v1", "referral.closed.v1", "referral.reopened.v1");
    }

    @Test
    void threeFailedCallsBeforeGivingUp() {
        var id = refer();
        act("triage", id, "closure", "{\"end\": \"NOT_REACHABLE\"}")
                .then()
                .statusCode(409)
                .body("type", is("/problems/referral-too-few-attempts"))
                .body(
                        "detail",
                        is(
                                "Der skal være noteret 3 forgæves forsøg, før henvisningen kan lukkes som NOT_REACHABLE; der er 0."));
        for (var attempt = 1; attempt <= 3; attempt++) {
            act("triage", id, "contact-attempt", "{}").then().statusCode(200).body("contactAttempts", is(attempt));
        }
        act("triage", id, "closure", "{\"end\": \"NOT_REACHABLE\"}")
                .then()
                .statusCode(200)
                .body("status", is("NOT_REACHABLE"));
    }

    @Test
    void theUnitTakesItBackWhileNobodyHasAnswered() {
        var id = refer();
        act("les-solroed", id, "withdrawal", "{\"comment\": \"Fortrudt\"}")
                .then()
                .statusCode(200)
                .body("status", is("WITHDRAWN"))
                .body("actions", contains("reopening"));
        act("triage", id, "decline", DECLINE)
                .then()
                .statusCode(409)
                .body("type", is("/problems/referral-already-handled"));
        assertAnnounced(id, "referral.withdrawn.v1");

        var declined = refer();
        act("triage", declined, "decline", DECLINE);
        act("les-solroed", declined, "withdrawal", "{}")
                .then()
                .statusCode(409)
                .body("type", is("/problems/referral-past-that"));
        as("kam").get("/api/referrals/" + declined).then().body("actions", empty());
    }

    @Test
    void everyChangeNeedsTheVersionThatWasSeen() {
        var id = refer();
        for (var action : List.of("question", "forwarding", "contact-attempt", "closure", "reopening")) {
            as("triage")
                    .body(
                            "{\"question\": \"?\", \"target\": \"OTHER\", \"end\": \"HELPED\", \"reason\": \"OTHER\", \"comment\": \"x\"}")
                    .post("/api/referrals/" + id + "/" + action)
                    .then()
                    .statusCode(428);
        }
        as("les-solroed")
                .header("If-Match", "\"9\"")
                .body("{}")
                .post("/api/referrals/" + id + "/withdrawal")
                .then()
                .statusCode(412);
    }

    private static void assertAnnounced(String id, String... types) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var announced = Events.about("referral", id);
            Arrays.stream(types)
                    .forEach(type -> Contracts.assertValid(
                            type,
                            Events.data(announced.stream()
                                    .filter(event -> event.getType().equals(type))
                                    .findFirst()
                                    .orElseThrow(() -> new AssertionError("No " + type)))));
        });
    }
}
