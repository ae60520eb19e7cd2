package dk.knudepunkt.referrals.referral.queue;

import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.browser;
import static dk.knudepunkt.referrals.Desk.refer;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several of the queue taken in hand at once, and given back at once. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class QueueHoldsTest {

    private static final String HOLDS = "/referrals/queue/holds";

    @Test
    void severalAreTakenAtOnceAndGivenBackAtOnce() {
        var referrals = List.of(refer(), refer(), refer());
        var page = give("triage", referrals, "")
                .then()
                .statusCode(303)
                .header("Location", containsString("/referrals/queue?given="))
                .extract()
                .header("Location");
        referrals.forEach(referral -> hold(referral).then().body("holder", is("triage")));
        var since = page.substring(page.indexOf("given=") + "given=".length());
        browser("triage", "da")
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("3 er i hånden nu."))
                .body(containsString("name=\"since\" value=\"" + since + "\""));
        browser("triage", "da")
                .formParam("since", since)
                .post(HOLDS + "/return")
                .then()
                .statusCode(303)
                .header("Location", containsString("back=3"));
        referrals.forEach(referral -> hold(referral).then().statusCode(404));
        browser("triage", "da").get(page).then().statusCode(200).body(not(containsString("er i hånden nu.")));
    }

    @Test
    void whatAnotherHasIsPassedOverAndSaid() {
        var taken = refer();
        var free = refer();
        give("admin", List.of(taken), "").then().statusCode(303);
        var reference = as("triage").get("/api/referrals/" + taken).<String>path("reference");
        var page = give("triage", List.of(taken, free), "").header("Location");
        hold(taken).then().body("holder", is("admin"));
        hold(free).then().body("holder", is("triage"));
        browser("triage", "en")
                .get(page)
                .then()
                .body(containsString("1 in hand now."))
                .body(containsString("no longer waiting: " + reference));
    }

    @Test
    void theyAreHandedToAColleagueAndTheQueueSaysWhose() {
        as("triage").get("/api/referrals").then().statusCode(200);
        var referral = refer();
        give("admin", List.of(referral), "triage").then().statusCode(303);
        hold(referral).then().body("holder", is("triage")).body("givenBy", is("admin"));
        give("admin", List.of(referral), "les-solroed")
                .then()
                .statusCode(422)
                .body(containsString("ingen, der har været logget ind som visitator"));
    }

    @Test
    void nothingChosenIsSaidOnThePage() {
        give("triage", List.of(), "")
                .then()
                .statusCode(422)
                .body(startsWith("<!DOCTYPE html>"))
                .body(containsString("id=\"errors\""));
        browser("triage", "da")
                .formParam("since", "i går")
                .post(HOLDS + "/return")
                .then()
                .statusCode(422);
        browser("triage", "da")
                .get(HOLDS)
                .then()
                .statusCode(303)
                .header("Location", containsString("/referrals/queue"));
        browser("triage", "da").get("/referrals/queue?given=i-går").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"les-solroed", "developer", "kam", "analyst", "council"})
    void othersAreRefused(String client) {
        give(client, List.of(refer()), "").then().statusCode(403);
        browser(client, "da")
                .formParam("since", "2026-01-01T00:00:00Z")
                .post(HOLDS + "/return")
                .then()
                .statusCode(403);
    }

    private static Response give(String client, List<String> referrals, String holder) {
        return browser(client, "da")
                .formParam("referrals", referrals)
                .formParam("holder", holder)
                .post(HOLDS);
    }

    private static Response hold(String referral) {
        return as("admin").get("/api/referrals/" + referral + "/hold");
    }
}
