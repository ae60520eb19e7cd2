package dk.knudepunkt.referrals.unit.meeting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class MeetingResourceTest {

    private static final String MEETINGS = "/api/meetings";

    @Test
    void aMeetingThatIsHeldIsTold() {
        var planned = planned("COORDINATION", "les-solroed");
        planned.then().body("status", is("PLANNED")).body("actions", contains("cancellation", "holding"));

        hold(planned, "2026-03-18", 6)
                .then()
                .statusCode(200)
                .body("status", is("HELD"))
                .body("heldOn", is("2026-03-18"))
                .body("participants", is(6))
                .body("actions", contains("withdrawal"));

        assertTold("activity.held.v1", id(planned));
    }

    @Test
    void whatWasNotHeldAfterAllIsTakenBack() {
        var held = hold(planned("PROJECT_FORUM", null), "2026-03-18", 80);
        change(held, "withdrawal")
                .then()
                .statusCode(200)
                .body("status", is("PLANNED"))
                .body("heldOn", nullValue());

        assertTold("activity.withdrawn.v1", id(held));
    }

    @Test
    void theNoteOfAVisitIsWrittenAfterIt() {
        var planned = planned("VISIT", "les-solroed");
        holdWith(planned, "\"note\":\"" + "x".repeat(4001) + "\"")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/note"));
        holdWith(planned, "\"note\":\"The hall is built in May\"")
                .then()
                .statusCode(200)
                .body("note", is("The hall is built in May"));
        as("kam").get(MEETINGS + "/" + id(planned)).then().body("note", is("The hall is built in May"));

        hold(planned("VISIT", "les-solroed"), "2026-03-18", 2).then().body("note", is("Ask about the new hall"));
    }

    @Test
    void aCancelledMeetingIsNotHeld() {
        var cancelled = change(planned("VISIT", "les-solroed"), "cancellation");
        cancelled.then().statusCode(200).body("status", is("CANCELLED")).body("actions", is(List.of()));

        hold(cancelled, "2026-03-18", 2).then().statusCode(409).body("type", is("/problems/meeting-not-possible"));
        hold(hold(planned("VISIT", "les-solroed"), "2026-03-18", 2), "2026-03-19", 2)
                .then()
                .statusCode(409)
                .body("actions", contains("withdrawal"));
    }

    @ParameterizedTest
    @CsvSource({
        "COORDINATION, , meeting-unit-missing",
        "ACTOR_FORUM, les-solroed, meeting-unit-too-much",
        "VISIT, les-nowhere, unknown-unit"
    })
    void theUnitBelongsToTheKind(String kind, String unit, String problem) {
        plan(kind, unit)
                .then()
                .statusCode(422)
                .body("type", is("/problems/" + problem))
                .body("errors.pointer", contains("/unitCode"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+12026-01-01", "+999999999-12-31", "-0001-01-01", "0001-01-01"})
    void aMeetingBeyondTheCalendarIsNotPlanned(String day) {
        as("kam")
                .body("{\"kind\":\"VISIT\",\"unitCode\":\"les-solroed\",\"plannedFor\":\"%s\",\"title\":\"A\"}"
                        .formatted(day))
                .post(MEETINGS)
                .then()
                .statusCode(422)
                .body("type", is("/problems/date-out-of-range"))
                .body("errors.pointer", contains("/plannedFor"));
    }

    @Test
    void nothingIsHeldInTheFuture() {
        var planned = planned("VISIT", "les-solroed");
        hold(planned, "2126-01-01", 2)
                .then()
                .statusCode(422)
                .body("type", is("/problems/meeting-in-the-future"))
                .body("errors.pointer", contains("/heldOn"));
        as("kam").get(MEETINGS + "/" + id(planned)).then().body("status", is("PLANNED"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"heldOn\":\"2026-03-18\"}",
                "{\"participants\":3}",
                "{\"heldOn\":\"2026-03-18\",\"participants\":-1}"
            })
    void halfAnOutcomeIsNone(String body) {
        var planned = planned("VISIT", "les-solroed");
        as("kam")
                .header("If-Match", planned.header("ETag"))
                .body(body)
                .post(MEETINGS + "/" + id(planned) + "/holding")
                .then()
                .statusCode(422)
                .body("type", is("/problems/validation"));
    }

    @Test
    void aChangeNamesTheVersionItHasSeen() {
        var planned = planned("VISIT", "les-solroed");
        as("kam").post(MEETINGS + "/" + id(planned) + "/cancellation").then().statusCode(428);
        change(planned, "cancellation").then().statusCode(200);
        change(planned, "cancellation").then().statusCode(412);
    }

    @Test
    void aUnitSeesItsOwnAndThoseForAllWithoutTheNote() {
        var own = id(planned("COORDINATION", "les-solroed"));
        var others = id(planned("COORDINATION", "les-guldborgsund"));
        var forAll = id(planned("ADVISER_NETWORK", null));

        as("les-solroed")
                .queryParam("limit", 200)
                .get(MEETINGS)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(own))
                .body("items.id", hasItem(forAll))
                .body("items.id", not(hasItem(others)))
                .body("items.note", everyItem(nullValue()));
        as("les-solroed").get(MEETINGS + "/" + others).then().statusCode(404);
        as("les-solroed")
                .get(MEETINGS + "/" + own)
                .then()
                .body("note", nullValue())
                .body("actions", is(List.of()));
        as("kam").get(MEETINGS + "/" + own).then().body("note", is("Ask about the new hall"));
        as("les-solroed")
                .queryParam("unitCode", "les-guldborgsund")
                .get(MEETINGS)
                .then()
                .body("items", is(List.of()));
    }

    @Test
    void onlyTheKamPlans() {
        for (var user : List.of("les-solroed", "triage", "analyst", "developer", "finance-greve")) {
            as(user).body(body("VISIT", "les-solroed")).post(MEETINGS).then().statusCode(403);
        }
        given().contentType(ContentType.JSON).body("{}").post(MEETINGS).then().statusCode(401);
        as("finance-greve").get(MEETINGS).then().statusCode(403);
    }

    @Test
    void aRepeatedRequestPlansOnce() {
        var key = UUID.randomUUID().toString();
        var first = as("kam")
                .header("Idempotency-Key", key)
                .body(body("ACTOR_FORUM", null))
                .post(MEETINGS);
        var second = as("kam")
                .header("Idempotency-Key", key)
                .body(body("ACTOR_FORUM", null))
                .post(MEETINGS);
        assertEquals(id(first), id(second));
    }

    @Test
    void theListGoesOnWhereItEnded() {
        planned("ADVISER_NETWORK", null);
        planned("ADVISER_NETWORK", null);
        var first = as("kam")
                .queryParam("kind", "ADVISER_NETWORK")
                .queryParam("limit", 1)
                .get(MEETINGS);
        as("kam")
                .get(first.header("Link").replaceAll("^<|>.*", ""))
                .then()
                .statusCode(200)
                .body("items.size()", is(1))
                .body("items[0].id", not(is(first.path("items[0].id").toString())));
    }

    private static void assertTold(String type, String meeting) {
        Awaitility.await()
                .untilAsserted(() -> assertEquals(
                        1,
                        Events.about("activity", meeting).stream()
                                .filter(event -> event.getType().equals(type))
                                .peek(event -> Contracts.assertValid(type, Events.data(event)))
                                .count()));
    }

    private static Response planned(String kind, @Nullable String unit) {
        var planned = plan(kind, unit);
        planned.then().statusCode(201);
        return planned;
    }

    private static Response plan(String kind, @Nullable String unit) {
        return as("kam").body(body(kind, unit)).post(MEETINGS);
    }

    private static Response hold(Response seen, String heldOn, int participants) {
        return hold(seen, "{\"heldOn\":\"" + heldOn + "\",\"participants\":" + participants + "}");
    }

    private static Response holdWith(Response seen, String field) {
        return hold(seen, "{\"heldOn\":\"2026-03-18\",\"participants\":2," + field + "}");
    }

    private static Response hold(Response seen, String outcome) {
        return as("kam")
                .header("If-Match", seen.header("ETag"))
                .body(outcome)
                .post(MEETINGS + "/" + id(seen) + "/holding");
    }

    private static Response change(Response seen, String action) {
        return as("kam").header("If-Match", seen.header("ETag")).post(MEETINGS + "/" + id(seen) + "/" + action);
    }

    private static String body(String kind, @Nullable String unit) {
        return """
                {"kind":"%s",%s"plannedFor":"2026-03-18","title":"A meeting","note":"Ask about the new hall"}""".formatted(kind, unit == null ? "" : "\"unitCode\":\"" + unit + "\",");
    }

    private static String id(Response meeting) {
        return meeting.path("id");
    }

    private static RequestSpecification as(String user) {
        return given().header("Authorization", "Bearer " + Tokens.of(user)).contentType(ContentType.JSON);
    }
}
