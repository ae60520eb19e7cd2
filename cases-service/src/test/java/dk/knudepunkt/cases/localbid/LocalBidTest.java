package dk.knudepunkt.cases.localbid;

import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bid from the municipality's request to its outcome; each test has a municipality of its own. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class LocalBidTest {

    private static final String ASSESSED = """
            {"assessedOn": "2020-11-02", "recommended": true, "assessment": "Opgaven passer til huset."}""";
    private static final String APPROVED = """
            {"decidedOn": "2020-12-10", "approved": true, "minutesReference": "Bestyrelsen 10-12-2020, punkt 4"}""";
    private static final String WON = """
            {"concludedOn": "2021-06-15", "won": true}""";

    @Test
    void solroedsBidIsWonStepByStep() {
        var bid = "/api/local-service-bids/" + requested("269");
        step(bid, 0, "decision", APPROVED, 409, "local-bid-step-not-open");
        step(bid, 0, "assessment", ASSESSED.replace("2020-11-02", "2020-09-30"), 422, "local-bid-date-out-of-range");
        step(bid, 0, "assessment", ASSESSED, 200, null);
        step(bid, 0, "decision", APPROVED, 412, "stale-version");
        step(bid, 1, "decision", APPROVED.replace("2020-12-10", "2020-11-01"), 422, "local-bid-date-out-of-range");
        step(bid, 1, "decision", APPROVED, 200, null);
        step(bid, 2, "outcome", WON.replace("2021-06-15", "2199-01-01"), 422, "local-bid-date-out-of-range");
        step(bid, 2, "outcome", WON, 200, null);
        as("analyst")
                .get(bid)
                .then()
                .body("status", equalTo("WON"))
                .body("recommended", equalTo(true))
                .body("minutesReference", equalTo("Bestyrelsen 10-12-2020, punkt 4"))
                .body("actions", empty());
        step(bid, 3, "withdrawal", "", 409, "local-bid-step-not-open");
    }

    @Test
    void theBoardNeedNotFollowTheAssessment() {
        var bid = "/api/local-service-bids/" + requested("253");
        step(bid, 0, "assessment", ASSESSED, 200, null);
        step(bid, 1, "decision", APPROVED.replace("true", "false"), 200, null);
        as("triage").get(bid).then().body("status", equalTo("REFUSED")).body("actions", empty());
    }

    @Test
    void aMunicipalityAsksOnceAtATimeAlsoWhenTenTellOfItAtOnce() throws InterruptedException {
        int created;
        try (var threads = Executors.newFixedThreadPool(10)) {
            var answers = threads.invokeAll(IntStream.range(0, 10)
                    .mapToObj(each -> (Callable<Response>) () -> request("316"))
                    .toList());
            created = (int) answers.stream()
                    .map(Future::resultNow)
                    .filter(answer -> answer.statusCode() == 201)
                    .count();
            answers.stream()
                    .map(Future::resultNow)
                    .filter(answer -> answer.statusCode() != 201)
                    .forEach(answer -> assertEquals(409, answer.statusCode(), answer.asString()));
        }
        assertEquals(1, created);
        request("316").then().statusCode(409).body("type", equalTo("/problems/local-bid-open-already"));
    }

    @Test
    void afterAWithdrawalItMayAskAgain() {
        step("/api/local-service-bids/" + requested("330"), 0, "withdrawal", "", 200, null);
        request("330").then().statusCode(201);
    }

    @Test
    void badInputIsNamed() {
        as("triage")
                .body("""
                        {"municipalityCode": "999", "scope": "", "requestedOn": "2020-10-01"}""")
                .post("/api/local-service-bids")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/municipalityCode"))
                .body("errors.pointer", hasItem("/scope"));
        var bid = "/api/local-service-bids/" + requested("329");
        step(bid, 0, "assessment", "{\"assessedOn\": \"2020-11-02\", \"assessment\": \"x\"}", 422, "validation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"les-solroed", "developer", "council", "finance-greve", "crm"})
    void othersDoNotSeeThem(String client) {
        as(client).get("/api/local-service-bids").then().statusCode(403);
        as(client).body("{}").post("/api/local-service-bids").then().statusCode(403);
    }

    @Test
    void whoReadsOnlyTakesNoStep() {
        as("kam").get("/api/local-service-bids").then().statusCode(200);
        as("kam")
                .body("{\"municipalityCode\": \"320\", \"scope\": \"x\", \"requestedOn\": \"2020-10-01\"}")
                .post("/api/local-service-bids")
                .then()
                .statusCode(403);
    }

    @Test
    void itWorksInABrowser() {
        var location = form("triage")
                .formParam("_key", UUID.randomUUID().toString())
                .formParam("municipalityCode", "336")
                .formParam("scope", "Lokal erhvervsservice")
                .formParam("requestedOn", "01-10-2020")
                .post("/local-service-bids/new")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        form("triage").get(location).then().body(containsString("Faglig vurdering"));
        form("triage")
                .formParam("_version", 0)
                .formParam("assessedOn", "02-11-2020")
                .formParam("recommended", "true")
                .formParam("assessment", "")
                .post(location + "/assessment")
                .then()
                .statusCode(422)
                .body(containsString("id=\"assessment-error\""));
        form("triage")
                .formParam("_version", 0)
                .formParam("assessedOn", "02-11-2020")
                .formParam("recommended", "true")
                .formParam("assessment", "Opgaven passer til huset.")
                .post(location + "/assessment")
                .then()
                .statusCode(303);
        form("kam")
                .get(location)
                .then()
                .body(containsString("anbefalet at byde"))
                .body(containsString("Opgaven passer til huset."));
        form("kam").get("/local-service-bids").then().body(containsString("Lokal erhvervsservice"));
    }

    @Test
    void theListIsPagedAndTheLatestRequestStandsFirst() {
        as("triage")
                .body("{\"municipalityCode\": \"340\", \"scope\": \"Ny\", \"requestedOn\": \"2021-10-01\"}")
                .post("/api/local-service-bids")
                .then()
                .statusCode(201);
        requested("350");
        as("triage").get("/api/local-service-bids?limit=1").then().body("items.requestedOn", contains("2021-10-01"));
    }

    private static void step(String bid, int version, String step, String body, int status, @Nullable String slug) {
        as("triage")
                .header("If-Match", "\"" + version + '"')
                .body(body)
                .post(bid + '/' + step)
                .then()
                .statusCode(status)
                .body("type", equalTo(slug == null ? null : "/problems/" + slug));
    }

    private static String requested(String municipality) {
        return request(municipality).then().statusCode(201).extract().path("id");
    }

    private static Response request(String municipality) {
        return as("triage").body("""
                        {"municipalityCode": "%s", "scope": "Lokal erhvervsservice", "requestedOn": "2020-10-01"}""".formatted(municipality)).post("/api/local-service-bids");
    }

    private static RequestSpecification form(String client) {
        return as(client)
                .contentType(ContentType.URLENC.withCharset(UTF_8))
                .accept("text/html")
                .header("Accept-Language", "da")
                .redirects()
                .follow(false);
    }
}
