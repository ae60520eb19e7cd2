package dk.knudepunkt.referrals.referral.hold;

import static dk.knudepunkt.referrals.Desk.act;
import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.refer;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Wristwatch;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who has a referral in hand: two at the desk, triage and admin. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class HoldTest {

    @Inject
    Wristwatch watch;

    @AfterEach
    void comeBack() {
        watch.goRight();
    }

    @Test
    void oneTakesItAndTheOtherHearsWhoHasIt() {
        var referral = refer();
        hold("triage", referral).then().statusCode(404).body("type", is("/problems/referral-not-held"));
        take("triage", referral, "{}").then().statusCode(200).body("holder", is("triage"));
        take("triage", referral, "{}").then().statusCode(200);
        take("admin", referral, "{}")
                .then()
                .statusCode(409)
                .body("type", is("/problems/referral-in-other-hands"))
                .body("detail", containsString("H-20"));
        hold("admin", referral).then().statusCode(200).body("holder", is("triage"));
        take("admin", referral, "{\"over\": true}").then().statusCode(200).body("holder", is("admin"));
        giveBack("triage", referral).then().statusCode(204);
        hold("admin", referral).then().statusCode(404);
        giveBack("triage", referral).then().statusCode(404).body("type", is("/problems/referral-not-held"));
    }

    @Test
    void itIsHandedToAColleagueWhoHasBeenHere() {
        var referral = refer();
        as("triage").get("/api/referrals/" + referral).then().statusCode(200);
        take("admin", referral, "{\"holder\": \"triage\"}")
                .then()
                .statusCode(200)
                .body("holder", is("triage"))
                .body("givenBy", is("admin"));
        take("admin", referral, "{\"holder\": \"les-solroed\"}")
                .then()
                .statusCode(422)
                .body("type", is("/problems/holder-not-at-the-desk"))
                .body("errors[0].pointer", is("/holder"));
    }

    @Test
    void itGoesWithTheAnswerAndStaysWithAQuestion() {
        var asked = refer();
        take("triage", asked, "{}").then().statusCode(200);
        act("triage", asked, "question", "{\"question\": \"Hvornår?\"}").then().statusCode(200);
        hold("triage", asked).then().statusCode(200);
        act("triage", asked, "decline", "{\"reason\": \"OTHER\", \"comment\": \"nej\"}")
                .then()
                .statusCode(200);
        hold("triage", asked).then().statusCode(404);
        take("triage", asked, "{}").then().statusCode(409).body("type", is("/problems/referral-not-waiting"));
    }

    @Test
    void itLapsesAfterTwoHours() {
        var referral = refer();
        take("triage", referral, "{}").then().statusCode(200);
        watch.set(Instant.now().plus(Hold.LAPSES_AFTER).plusSeconds(60));
        hold("triage", referral).then().statusCode(404);
        take("admin", referral, "{}").then().statusCode(200).body("holder", is("admin"));
    }

    @Test
    void ofTenWhoTakeItAtOnceOneHasIt() throws Exception {
        var referral = refer();
        Callable<Integer> byTriage = () -> take("triage", referral, "{}").statusCode();
        Callable<Integer> byAdmin = () -> take("admin", referral, "{}").statusCode();
        try (var hands = Executors.newFixedThreadPool(10)) {
            var triage = hands.invokeAll(Collections.nCopies(5, byTriage));
            var admin = hands.invokeAll(Collections.nCopies(5, byAdmin));
            var holder = hold("admin", referral).path("holder");
            assertEquals("triage".equals(holder) ? 5 : 0, taken(triage));
            assertEquals("admin".equals(holder) ? 5 : 0, taken(admin));
        }
    }

    private static long taken(Iterable<Future<Integer>> answers) throws Exception {
        var taken = 0;
        for (var answer : answers) {
            taken += answer.get() == 200 ? 1 : 0;
        }
        return taken;
    }

    @ParameterizedTest
    @CsvSource({
        "les-solroed,403,403",
        "developer,403,403",
        "kam,403,403",
        "analyst,403,403",
        "council,403,403",
        "crm,403,403"
    })
    void othersAreRefused(String client, int reading, int taking) {
        var referral = refer();
        hold(client, referral).then().statusCode(reading);
        take(client, referral, "{}").then().statusCode(taking);
        giveBack(client, referral).then().statusCode(taking);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"over\": \"måske\"}|400", "{\"who\": \"triage\"}|400", "{\"holder\": \"a\\nb\"}|422", "[]|400"})
    void badInputIsNamed(String body, int status) {
        take("triage", refer(), body).then().statusCode(status);
    }

    private static Response hold(String client, String referral) {
        return as(client).get("/api/referrals/" + referral + "/hold");
    }

    private static Response take(String client, String referral, String body) {
        return as(client).body(body).put("/api/referrals/" + referral + "/hold");
    }

    private static Response giveBack(String client, String referral) {
        return as(client).delete("/api/referrals/" + referral + "/hold");
    }
}
