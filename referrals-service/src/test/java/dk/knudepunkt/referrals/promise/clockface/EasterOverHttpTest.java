package dk.knudepunkt.referrals.promise.clockface;

import static dk.knudepunkt.referrals.Desk.act;
import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.browser;
import static dk.knudepunkt.referrals.Desk.refer;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Wristwatch;
import dk.knudepunkt.platform.time.Denmark;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Referred on the Wednesday before Easter 2021, as the desk and the unit live through it. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class EasterOverHttpTest {

    @Inject
    Wristwatch watch;

    @AfterEach
    void comeBack() {
        watch.goRight();
    }

    @Test
    void withAQuestionOnlyTheHousesOwnTimeCounts() {
        itIs("2021-03-31T15:00:00");
        var referral = refer();
        itIs("2021-03-31T16:30:00");
        act("triage", referral, "question", "{\"question\": \"Eksporterer de?\"}")
                .then()
                .statusCode(200);
        as("les-solroed")
                .get("/api/referrals/" + referral + "/clock")
                .then()
                .body("running", is(false))
                .body("dueAt", nullValue())
                .body("steps.status", is(List.of("HELD", "HELD", "HELD")));
        itIs("2021-04-06T10:00:00");
        act("les-solroed", referral, "answer", "{\"answer\": \"Ja\"}")
                .then()
                .statusCode(200)
                .body("dueAt", is("2021-04-07T06:30:00Z"));
        itIs("2021-04-06T11:15:00");
        accept(referral);
        itIs("2021-06-30T12:00:00");
        as("les-solroed")
                .get("/api/referrals/" + referral + "/clock")
                .then()
                .statusCode(200)
                .body("handled", is(true))
                .body("target", is("PT24H"))
                .body(
                        "segments.from",
                        is(List.of("2021-03-31T13:00:00Z", "2021-03-31T14:30:00Z", "2021-04-06T08:00:00Z")))
                .body(
                        "segments.to",
                        is(List.of("2021-03-31T14:30:00Z", "2021-04-06T08:00:00Z", "2021-04-06T09:15:00Z")))
                .body("segments.state", is(List.of("RUNNING", "PAUSED", "RUNNING")))
                .body("segments.why", is(List.of("SUBMITTED", "QUESTION", "ANSWER")))
                .body("segments.by", is(List.of("les-solroed", "triage", "les-solroed")))
                .body("segments[0].counted.counted", is(List.of("PT1H30M", "PT1H30M")))
                .body("segments[1].counted.counted", is(List.of("PT0S", "PT0S")))
                .body("segments[2].counted.counted", is(List.of("PT1H15M", "PT1H15M")))
                .body("totals.reading", is(List.of("CLOCK_HOURS", "WORKING_DAYS")))
                .body("totals.counted", is(List.of("PT2H45M", "PT2H45M")))
                .body("steps.status", is(List.of("AVERTED", "AVERTED", "AVERTED")));
    }

    @Test
    void withoutTheQuestionEasterCountsInOneReadingOnly() {
        itIs("2021-03-31T15:00:00");
        var referral = refer();
        itIs("2021-04-06T11:15:00");
        accept(referral);
        as("kam")
                .get("/api/referrals/" + referral + "/clock")
                .then()
                .body("totals.counted", is(List.of("PT140H15M", "PT20H15M")))
                .body("totals.left", is(List.of("PT-116H-15M", "PT3H45M")))
                .body("steps.status", is(List.of("REACHED", "REACHED", "REACHED")))
                .body("steps.at", is(List.of("2021-04-01T01:00:00Z", "2021-04-01T08:12:00Z", "2021-04-01T13:00:00Z")));
        browser("les-solroed", "da")
                .get("/referrals/" + referral)
                .then()
                .statusCode(200)
                .body(containsString("140 t. 15 min."))
                .body(containsString("20 t. 15 min."))
                .body(containsString("overskredet med 116 t. 15 min."))
                .body(containsString("<rect class=\"counted\""));
    }

    @Test
    void clockOfAnotherUnitsReferralIsNotFound() {
        var referral = refer();
        as("les-guldborgsund")
                .get("/api/referrals/" + referral + "/clock")
                .then()
                .statusCode(404)
                .body("type", containsString("referral-not-found"));
        as("council").get("/api/referrals/" + referral + "/clock").then().statusCode(403);
    }

    @Test
    void editingThePolicyChangesNoReferralSubmittedBefore() {
        itIs("2031-01-08T10:00:00");
        var before = refer();
        var proof =
                as("triage").get("/api/referrals/" + before + "/clock").then().extract();
        var policy = as("admin").body("""
                        {"name": "8 timer", "effectiveFrom": "2031-01-08", "targetMinutes": 480,
                         "readings": ["OPENING_WINDOWS"], "steps": []}""").post("/api/policies").<String>path("id");
        as("admin")
                .header("If-Match", "\"0\"")
                .post("/api/policies/" + policy + "/activation")
                .then()
                .statusCode(200);
        as("triage")
                .get("/api/referrals/" + before + "/clock")
                .then()
                .body("target", is("PT24H"))
                .body("dueAt", is(proof.<String>path("dueAt")))
                .body("segments", is(proof.<List<Object>>path("segments")));
        var after = refer();
        as("triage")
                .get("/api/referrals/" + after + "/clock")
                .then()
                .body("policyId", is(policy))
                .body("target", is("PT8H"))
                .body("dueAt", is("2031-01-09T09:00:00Z"))
                .body("steps", empty());
    }

    private void itIs(String wall) {
        watch.set(LocalDateTime.parse(wall).atZone(Denmark.ZONE).toInstant());
    }

    private static void accept(String referral) {
        act("triage", referral, "acceptance", "{\"courseKind\": \"SHORT\", \"developerId\": \"developer\"}")
                .then()
                .statusCode(200);
    }
}
