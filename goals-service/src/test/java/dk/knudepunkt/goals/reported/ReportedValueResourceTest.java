package dk.knudepunkt.goals.reported;

import static dk.knudepunkt.goals.Callers.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ReportedValueResourceTest {

    private static final String SURVEY = """
            {"asOf": "2021-09-30", "value": 71.5, "unit": "PERCENT", "n": 412, "source": "Måling af vejledning om corona",
             "place": "side 4, tabel 2", "peers": [{"name": "Fyn", "value": 69}, {"name": "Nordjylland", "value": 74}],
             "facts": [{"name": "svarprocent", "value": 38}], "note": "Vejet efter branche."}""";

    private static final String MILESTONE = """
            {"asOf": "2021-10-01", "state": "DONE", "judgedBy": "KKR Sjælland", "source": "Referat", "place": "punkt 4"}""";

    @Test
    void aValueHoldsOnceAnotherHasApprovedIt() {
        var entered = enter("5.2", SURVEY);
        entered.then()
                .statusCode(201)
                .body("status", is("ENTERED"))
                .body("holds", is(false))
                .body("title.en", containsString("corona"))
                .body("history.step", contains("ENTRY"))
                .body("history.by", contains("analyst"))
                .body("actions", contains("withdrawal"));
        var address = path(entered);
        assertEquals(address, entered.header("Location").replaceFirst("^https?://[^/]+", ""));
        figure("5.2").then().body("reported", nullValue());

        act("analyst", address, "approval", "")
                .then()
                .statusCode(403)
                .body("type", is("/problems/reported-value-own"))
                .body("actions", contains("withdrawal"));
        as("analyst-2").get(address).then().body("actions", contains("approval", "rejection"));
        act("analyst-2", address, "approval", "")
                .then()
                .statusCode(200)
                .body("status", is("APPROVED"))
                .body("holds", is(true))
                .body("history.step", contains("ENTRY", "APPROVAL"))
                .body("history.by", contains("analyst", "analyst-2"))
                .body("actions", contains("withdrawal"));
        figure("5.2")
                .then()
                .body("value", nullValue())
                .body("reason", is("NOT_FED_YET"))
                .body("reported.value", is(71.5f))
                .body("reported.n", is(412))
                .body("reported.peers.Fyn", is(69))
                .body("reported.facts.value", contains(38))
                .body("reported.place", is("side 4, tabel 2"))
                .body("reported.source.da", is("Måling af vejledning om corona"));
        act("analyst-2", address, "approval", "").then().statusCode(409);
    }

    @Test
    void withdrawnValueLeavesItsTraceAndWhatHeldBeforeHoldsAgain() {
        figure("15.5b").then().body("reported.value", is(16)).body("reported.asOf", is("2021-06-30"));
        var better = count("15.5b", 18, "2021-12-31");
        act("analyst-2", better, "approval", "").then().statusCode(200).body("supersedes", notNullValue());
        figure("15.5b").then().body("reported.value", is(18)).body("reported.percentReached", is(90.0f));
        act("analyst", better, "withdrawal", reason("Talt to gange"))
                .then()
                .statusCode(200)
                .body("status", is("WITHDRAWN"))
                .body("holds", is(false))
                .body("history.step", contains("ENTRY", "APPROVAL", "WITHDRAWAL"))
                .body("history[2].reason", is("Talt to gange"))
                .body("actions", empty());
        figure("15.5b").then().body("reported.value", is(16));
        as("analyst").get(list("15.5b")).then().body("items.status", hasItem("WITHDRAWN"));
        as("council").get(list("15.5b")).then().body("items.status", everyItem(is("APPROVED")));
        as("council").get(better).then().statusCode(404).body("type", is("/problems/reported-value-not-found"));
    }

    @Test
    void theStatusesOfThePapersAreTheFirstRows() {
        as("finance-greve")
                .get(list("6.1"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].holds", is(true))
                .body("items[0].statement.state", is("DELAYED"))
                .body("items[0].statement.judgedBy", is("KL og Erhvervsstyrelsen"))
                .body("items[0].statement.source.en", is("Half-year status – Performance contract 2021"))
                .body("items[0].history", empty());
    }

    @Test
    void aMilestoneIsTold() {
        var entered = enter("12.2", MILESTONE);
        act("admin", path(entered), "approval", "").then().statusCode(200);
        figure("12.2")
                .then()
                .body("reported.state", is("DONE"))
                .body("reported.judgedBy", is("KKR Sjælland"))
                .body("reported.value", nullValue());
    }

    @Test
    void rejectedValueNeverHeld() {
        var address = count("15.5b", 40, "2021-11-01");
        act("analyst-2", address, "rejection", "{}").then().statusCode(422).body("errors.pointer", contains("/reason"));
        act("analyst-2", address, "rejection", reason("Hele landets tal"))
                .then()
                .statusCode(200)
                .body("status", is("REJECTED"))
                .body("history[1].reason", is("Hele landets tal"));
        figure("15.5b").then().body("reported.value", not(is(40)));
    }

    @Test
    void whatWaitsIsListedWithWhoseTurnItIs() {
        var mine = path(enter("6.2", survey(61)));
        var id = mine.substring(mine.lastIndexOf('/') + 1);
        as("analyst")
                .get("/api/goals/reported-values?status=ENTERED&year=2021&limit=200")
                .then()
                .statusCode(200)
                .body("items.status", everyItem(is("ENTERED")))
                .body("items.find { it.id == '%s' }.actions".formatted(id), contains("withdrawal"));
        as("analyst-2")
                .get("/api/goals/reported-values?status=ENTERED&limit=200")
                .then()
                .body("items.find { it.id == '%s' }.actions".formatted(id), contains("approval", "rejection"));
        as("council")
                .get("/api/goals/reported-values?status=ENTERED")
                .then()
                .statusCode(200)
                .body("items", empty());
        as("council")
                .get("/api/goals/reported-values?limit=200")
                .then()
                .body("items.status", everyItem(is("APPROVED")))
                .body("items.id", not(hasItem(id)));
        as("council").get(mine).then().statusCode(404);
        as("council").get("/api/goals/reported-values?status=LOST").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5.2   | "unit": "PERCENT"     | "unit": "COURSES"      | reported-value-wrong-unit        | /unit
            5.2   | "unit": "PERCENT"     | "unit": null           | reported-value-wrong-unit        | /unit
            5.2   | "value": 71.5         | "value": 101           | reported-value-beyond            | /value
            5.2   | "value": 71.5         | "value": -1            | reported-value-beyond            | /value
            5.2   | "value": 71.5         | "value": null          | reported-value-missing           | /value
            5.2   | "n": 412              | "state": "DONE"        | reported-value-no-milestone      | /state
            5.2   | "n": 412              | "growth": 3            | reported-value-no-segments       | /growth
            3.2   | "unit": "PERCENT"     | "unit": "PERCENT"      | reported-value-wrong-unit        | /unit
            3.1   | "n": 412              | "operations": 80       | reported-value-half-the-segments | /growth
            5.2   | 2021-09-30            | 2020-12-31             | reported-value-date-out-of-range | /asOf
            5.2   | 2021-09-30            | 2026-01-02             | reported-value-date-out-of-range | /asOf
            5.2   | "Nordjylland"         | "Fyn"                  | reported-value-doubled           | /peers
            5.1   | "n": 412              | "n": 412               | reported-value-of-milestone      | /state
            5.2   | "n": 412              | "n": 0                 | validation                       | /n
            5.2   | "side 4, tabel 2"     | " "                    | validation                       | /place
            5.2   | "value": 71.5         | "value": 1.23456       | validation                       | /value
            """)
    void whatIsWrongIsSaidAtItsField(String target, String right, String wrong, String slug, String pointer) {
        enter(target, SURVEY.replace(right, wrong))
                .then()
                .statusCode(422)
                .body("type", is("/problems/" + slug))
                .body("errors.pointer", contains(pointer));
    }

    @ParameterizedTest
    @CsvSource({"'\"state\": \"DONE\", ', '', /state", "'\"judgedBy\": \"KKR Sjælland\", ', '', /judgedBy"})
    void aMilestoneSaysWhereItStandsAndWhoDecidesIt(String right, String wrong, String pointer) {
        enter("5.1", MILESTONE.replace(right, wrong))
                .then()
                .statusCode(422)
                .body("type", is("/problems/reported-value-state-missing"))
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void growthMayBeToldAsWhatHasGrown() {
        var body = SURVEY.replace("71.5", "138").replace("PERCENT", "APPLICATIONS");
        enter("13.2", body).then().statusCode(201);
        enter("13.2", body.replace("138", "137.5"))
                .then()
                .statusCode(422)
                .body("type", is("/problems/reported-value-not-whole"));
        enter("13.2", body.replace("APPLICATIONS", "MEETINGS")).then().statusCode(422);
        enter("13.2", SURVEY.replace("71.5", "-4")).then().statusCode(201);
    }

    @Test
    void segmentsAreToldApart() {
        var body = SURVEY.replace("\"value\": 71.5", "\"operations\": 81, \"growth\": 90");
        enter("3.1", body)
                .then()
                .statusCode(201)
                .body("statement.value", nullValue())
                .body("statement.segments.OPERATIONS", is(81))
                .body("statement.segments.GROWTH", is(90));
    }

    @Test
    void theSameKeyEntersOnceAndAStaleVersionIsRefused() {
        var key = UUID.randomUUID().toString();
        var first = as("analyst")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(survey(62));
        var entered = first.post(list("6.2"));
        var again = as("analyst")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(survey(62))
                .post(list("6.2"));
        assertEquals(entered.<String>path("id"), again.path("id"));
        as("analyst-2").post(path(entered) + "/approval").then().statusCode(428);
        as("analyst-2")
                .header("If-Match", "\"7\"")
                .post(path(entered) + "/approval")
                .then()
                .statusCode(412);
    }

    /** Two values of one target approved at the same moment: both are approved, one holds. */
    @Test
    void oneHoldsHoweverManyAreApprovedAtOnce() {
        var addresses = Stream.of("2021-07-01", "2021-08-01", "2021-09-01", "2021-10-01")
                .map(day -> path(enter(
                        "7.3",
                        SURVEY.replace("71.5", "1.5")
                                .replace("PERCENT", "PERCENTAGE_POINTS")
                                .replace("2021-09-30", day))))
                .toList();
        var approvals = addresses.stream()
                .map(address -> CompletableFuture.supplyAsync(
                        () -> act("analyst-2", address, "approval", "").statusCode()))
                .toList();
        approvals.forEach(approval -> assertEquals(200, approval.join()));
        as("analyst").get(list("7.3")).then().body("items.findAll { it.holds }.statement.asOf", contains("2021-10-01"));
        figure("7.3").then().body("reported.asOf", is("2021-10-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"les-solroed", "triage", "developer", "kam", "council", "finance-greve", "crm"})
    void othersNeitherEnterNorApprove(String client) {
        as(client)
                .contentType(ContentType.JSON)
                .body(SURVEY)
                .post(list("5.2"))
                .then()
                .statusCode(403);
        var address = path(enter("6.2", survey(60)));
        act(client, address, "approval", "").then().statusCode(403);
        act(client, address, "withdrawal", reason("x")).then().statusCode(403);
    }

    @Test
    void nobodyReadsWithoutAToken() {
        RestAssured.get(list("5.2")).then().statusCode(401);
        RestAssured.get("/api/goals/reported-values").then().statusCode(401);
    }

    @Test
    void aValueOfAnotherTargetIsNotThere() {
        var address = path(enter("6.2", survey(59)));
        as("analyst").get(address.replace("/6.2/", "/5.2/")).then().statusCode(404);
        as("analyst").get(list("19.1")).then().statusCode(404).body("type", is("/problems/target-not-found"));
    }

    private static String survey(int value) {
        return SURVEY.replace("71.5", String.valueOf(value));
    }

    private static String count(String target, int companies, String asOf) {
        return path(enter(
                target,
                SURVEY.replace("71.5", String.valueOf(companies))
                        .replace("PERCENT", "COMPANIES")
                        .replace("2021-09-30", asOf)));
    }

    private static Response enter(String target, String body) {
        return as("analyst").contentType(ContentType.JSON).body(body).post(list(target));
    }

    private static Response act(String client, String address, String action, String body) {
        var request = as(client).header("If-Match", as("analyst").get(address).header("ETag"));
        return (body.isEmpty() ? request : request.contentType(ContentType.JSON).body(body))
                .post(address + "/" + action);
    }

    private static Response figure(String target) {
        return as("council").get("/api/goals/contracts/2021/targets/" + target + "/figure");
    }

    private static String path(Response value) {
        value.then().statusCode(201);
        return list(value.path("target")) + "/" + value.path("id");
    }

    private static String list(String target) {
        return "/api/goals/contracts/2021/targets/" + target + "/reported-values";
    }

    private static String reason(String reason) {
        return "{\"reason\": \"" + reason + "\"}";
    }
}
