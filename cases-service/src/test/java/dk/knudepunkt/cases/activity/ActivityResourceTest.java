package dk.knudepunkt.cases.activity;

import static dk.knudepunkt.cases.course.CourseFixtures.DEVELOPER;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.registerDeveloper;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import io.cloudevents.CloudEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the house does beside courses, from the plan to what others count. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ActivityResourceTest {

    private static final String MEETING = """
            {"kind": "CLUSTER_START_UP_MEETING", "title": "Opstartsmøde med fødevareklyngen", "account": "specialised",
             "subject": "food", "plannedOn": "2026-06-01"}""";

    private static final String MENTION = """
            {"kind": "PRESS_MENTION", "title": "Omtale i avisen", "account": "specialised", "plannedOn": "2026-06-01"}""";

    @Test
    void othersAreToldWhenItWasHeldAndWhenItWasNotAfterAll() {
        var id = plan(MEETING);
        act(id, "holding", "{\"heldOn\": \"2026-06-02\", \"participants\": 12}")
                .then()
                .statusCode(200)
                .body("status", is("HELD"))
                .body("day", is("2026-06-02"))
                .body("participants", is(12))
                .body("actions", contains("withdrawal"));
        act(id, "holding", "{\"heldOn\": \"2026-06-02\"}")
                .then()
                .statusCode(409)
                .body("type", is("/problems/activity-action-not-open"))
                .body("actions", contains("withdrawal"));
        act(id, "withdrawal", "")
                .then()
                .statusCode(200)
                .body("status", is("WITHDRAWN"))
                .body("actions", empty());
        var events = awaitEvents(id, 2);
        assertEquals(
                List.of("activity.held.v2", "activity.withdrawn.v2"),
                events.stream().map(CloudEvent::getType).toList());
        events.forEach(event -> Contracts.assertValid(event.getType(), Events.data(event)));
        var held = Contracts.tree(Events.data(events.getFirst()));
        assertEquals("food", held.get("subjectRef").asText());
        assertEquals("SPECIALISED", held.get("accountKind").asText());
    }

    @Test
    void whatWasOnlyPlannedIsWithdrawnWithoutAWord() {
        var id = plan(MEETING);
        act(id, "withdrawal", "").then().statusCode(200);
        act(id, "withdrawal", "").then().statusCode(409);
        var later = plan(MEETING);
        act(later, "holding", "{\"heldOn\": \"2026-06-02\"}").then().statusCode(200);
        awaitEvents(later, 1);
        assertEquals(0, Events.about("activity", id).size());
    }

    @Test
    void aMentionInThePressHasAValueInWholeKroner() {
        var id = plan(MENTION);
        act(id, "holding", "{\"heldOn\": \"2026-06-02\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/value"));
        act(id, "holding", "{\"heldOn\": \"2026-06-02\", \"value\": 45000}")
                .then()
                .statusCode(200)
                .body("value", is(45000));
        act(plan(MEETING), "holding", "{\"heldOn\": \"2026-06-02\", \"value\": 1}")
                .then()
                .statusCode(422)
                .body("type", is("/problems/activity-no-value"));
    }

    @Test
    void developersAreToldApartByPseudonym() {
        registerDeveloper();
        var training = MEETING.replace("CLUSTER_START_UP_MEETING", "EU_PROGRAMME_TRAINING");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> as("triage")
                        .body(training.replace("food", "developer"))
                        .post("/api/activities")
                        .then()
                        .statusCode(201)
                        .body("subjectRef", is(DEVELOPER)));
        as("triage")
                .body(training.replace("food", "nobody"))
                .post("/api/activities")
                .then()
                .statusCode(422)
                .body("type", is("/problems/activity-developer-unknown"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"subject\": \"food\", ', '', /subject",
        "CLUSTER_START_UP_MEETING, CAMPAIGN, /subject",
        "specialised, unknown, /account",
        "2026-06-01, 1999-06-01, /account",
    })
    void whatIsWrongIsSaidAtItsField(String right, String wrong, String pointer) {
        as("triage")
                .body(MEETING.replace("\n             ", " ").replace(right, wrong))
                .post("/api/activities")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void itIsNotHeldTomorrow() {
        act(plan(MEETING), "holding", "{\"heldOn\": \"2026-07-02\"}")
                .then()
                .statusCode(422)
                .body("type", is("/problems/activity-in-future"));
    }

    @Test
    void theListIsNarrowedByKind() {
        var mention = plan(MENTION);
        plan(MEETING);
        as("analyst")
                .get("/api/activities?kind=PRESS_MENTION&limit=200")
                .then()
                .statusCode(200)
                .body("items.kind", everyItem(is("PRESS_MENTION")))
                .body("items.id", hasItem(mention));
        as("analyst").get("/api/activities?kind=PARTY").then().statusCode(400);
    }

    @Test
    void thePagePlansAndHolds() {
        var planned = page().formParam("kind", "CAMPAIGN")
                .formParam("title", "Sommerkampagne")
                .formParam("account", "specialised")
                .formParam("plannedOn", "01-06-2026")
                .post("/activities/new");
        planned.then().statusCode(303);
        var path = planned.header("Location").replaceFirst("^https?://[^/]+", "");
        as("kam")
                .accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("Sommerkampagne"))
                .body(containsString("Den er holdt"));
        page().formParam("_version", "0")
                .formParam("heldOn", "02-06-2026")
                .formParam("participants", "40")
                .post(path + "/holding")
                .then()
                .statusCode(303);
        as("kam").accept("text/html").get(path).then().body(containsString("Træk den tilbage"));
        page().formParam("_version", "1").post(path + "/withdrawal").then().statusCode(303);
        as("kam")
                .accept("text/html")
                .get("/activities?kind=CAMPAIGN")
                .then()
                .statusCode(200)
                .body(containsString("Trukket tilbage"));
        as("kam").accept("text/html").get("/activities/new").then().statusCode(200);
    }

    private static RequestSpecification page() {
        return as("kam")
                .contentType(ContentType.URLENC)
                .accept("text/html")
                .redirects()
                .follow(false);
    }

    private static String plan(String activity) {
        var planned = as("triage").body(activity).post("/api/activities");
        planned.then().statusCode(201);
        return planned.path("id");
    }

    private static Response act(String id, String action, String body) {
        var request = as("triage")
                .header("If-Match", as("triage").get("/api/activities/" + id).header("ETag"));
        return (body.isEmpty() ? request : request.body(body)).post("/api/activities/" + id + "/" + action);
    }

    private static List<CloudEvent> awaitEvents(String activity, int count) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Events.about("activity", activity), events -> events.size() >= count);
    }
}
