package dk.knudepunkt.cases.task;

import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import io.cloudevents.CloudEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What companies put out to private consultants, from the request to the award. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class AdviserTaskTest {

    private static final UUID TASK = UUID.fromString("0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a3d");
    private static final UUID CONSULTANT = UUID.fromString("0190a1b2-7c3d-4e4f-8d8e-9f0a1b2c3d5f");
    private static final UUID SUBSIDY = UUID.fromString("0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a4e");

    @Inject
    ObjectMapper json;

    @Test
    void theEventsAreTheExamples() throws IOException {
        assertIsExample(
                "adviser-task.published.v1",
                new TaskEvent.Published(
                        TASK,
                        "smv-pro",
                        TaskChannel.OWN,
                        LocalDate.of(2021, 4, 6),
                        Instant.parse("2021-04-06T08:00:00Z")));
        assertIsExample(
                "adviser-task.awarded.v1",
                new TaskEvent.Awarded(
                        TASK,
                        "smv-pro",
                        TaskChannel.OWN,
                        CONSULTANT,
                        SUBSIDY,
                        LocalDate.of(2021, 5, 3),
                        Instant.parse("2021-05-03T12:00:00Z")));
    }

    private void assertIsExample(String type, TaskEvent event) throws IOException {
        var message = TaskMessages.message(event);
        assertEquals(type, message.type());
        assertEquals("task", message.topic());
        assertEquals(TASK, message.key());
        Contracts.assertIsExample(type, json.writeValueAsString(message.data()));
    }

    @Test
    void aTaskIsRequestedPutOutAndWon() {
        var id = requested("2026-06-01", "smv-pro");
        act(id, "award", award(consultant("Anna"), "2026-06-03"))
                .then()
                .statusCode(409)
                .body("actions", contains("publication"));
        act(id, "publication", "{\"publishedOn\": \"2026-06-02\"}")
                .then()
                .statusCode(200)
                .body("status", is("PUBLISHED"))
                .body("actions", contains("award"));
        act(id, "award", award(UUID.randomUUID().toString(), "2026-06-03"))
                .then()
                .statusCode(404)
                .body("errors.pointer", contains("/consultantId"));
        var winner = consultant("Berta");
        act(id, "award", award(winner, "2026-06-20"))
                .then()
                .statusCode(200)
                .body("status", is("AWARDED"))
                .body("consultantId", is(winner))
                .body("subsidyId", is(SUBSIDY.toString()))
                .body("actions", empty());
        var events = Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Events.about("task", id), heard -> heard.size() >= 2);
        assertEquals(
                List.of("adviser-task.published.v1", "adviser-task.awarded.v1"),
                events.stream().map(CloudEvent::getType).toList());
        events.forEach(event -> Contracts.assertValid(event.getType(), Events.data(event)));
        as("triage").get("/api/adviser-tasks?status=AWARDED&limit=200").then().body("items.id", hasItem(id));
    }

    @Test
    void oneOfTheOtherPortalComesInOnce() {
        var request =
                request("2026-06-01", "smv-pro").replace("{", "{\"system\": \"ENDIS\", \"externalId\": \"4711\", ");
        as("triage")
                .body(request)
                .post("/api/adviser-tasks")
                .then()
                .statusCode(201)
                .body("channel", is("OTHER_PORTAL"));
        as("triage")
                .body(request)
                .post("/api/adviser-tasks")
                .then()
                .statusCode(409)
                .body("type", is("/problems/adviser-task-known"));
        as("triage")
                .body(request.replace("\"system\": \"ENDIS\", ", ""))
                .post("/api/adviser-tasks")
                .then()
                .statusCode(422)
                .body("type", is("/problems/adviser-task-half-an-origin"));
    }

    @Test
    void winnersAreCountedOnceInAllAndInEachProgramme() {
        var anna = consultant("Anna");
        var berta = consultant("Berta");
        won("smv-pro", anna);
        won("smv-pro", anna);
        won("smv-pro", berta);
        won("other", anna);
        requested("2019-06-01", "");
        as("analyst")
                .get("/api/adviser-tasks/counts?year=2019")
                .then()
                .statusCode(200)
                .body("programme", contains(null, "other", "smv-pro"))
                .body("requests", contains(5, 1, 3))
                .body("awards", contains(4, 1, 3))
                .body("winners", contains(2, 1, 2));
        as("analyst")
                .get("/api/adviser-tasks/counts?year=2018")
                .then()
                .body("requests", contains(0))
                .body("[0].programme", nullValue());
    }

    private static void won(String programme, String winner) {
        var id = requested("2019-06-01", programme);
        act(id, "publication", "{\"publishedOn\": \"2019-06-02\"}").then().statusCode(200);
        act(id, "award", award(winner, "2019-06-20")).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01, 2026-07-02, /requestedOn",
        "smv-pro, SMV:PRO, /programme",
        "Digital salgskanal, '', /title",
    })
    void whatIsWrongIsSaidAtItsField(String right, String wrong, String pointer) {
        as("triage")
                .body(request("2026-06-01", "smv-pro").replace(right, wrong))
                .post("/api/adviser-tasks")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void itIsNotWonBeforeItIsPutOut() {
        var id = requested("2026-06-01", "smv-pro");
        act(id, "publication", "{\"publishedOn\": \"2026-05-31\"}")
                .then()
                .statusCode(422)
                .body("type", is("/problems/adviser-task-date-out-of-order"));
        act(id, "publication", "{\"publishedOn\": \"2026-06-10\"}").then().statusCode(200);
        act(id, "award", award(consultant("Anna"), "2026-06-09"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/awardedOn"));
    }

    @Test
    void consultantsAreFoundByTopicUntilTheyAreForgotten() {
        var carla = consultant("Carla");
        as("developer")
                .get("/api/consultants?topic=EXPORT&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(carla))
                .body("items.topics", everyItem(hasItem("EXPORT")));
        as("triage")
                .header("If-Match", "\"0\"")
                .body(consultantCalled("Carla").replace("EXPORT", "RETAIL"))
                .put("/api/consultants/" + carla)
                .then()
                .statusCode(200)
                .body("topics", contains("RETAIL"));
        as("finance-greve").get("/api/consultants").then().statusCode(403);
    }

    @Test
    void thePagesTakeATaskFromTheRequestToTheAward() {
        page().formParam("name", "Dora Eksempel")
                .formParam("email", "dora@eksempel.example")
                .formParam("topics", "TOURISM")
                .post("/adviser-tasks/consultants")
                .then()
                .statusCode(303);
        var dora = as("triage")
                .get("/api/consultants?topic=TOURISM&limit=200")
                .<String>path("items.find { it.name == 'Dora Eksempel' }.id");
        page().get("/adviser-tasks/consultants?topic=TOURISM").then().body(containsString("Dora Eksempel"));
        page().get("/adviser-tasks/new").then().statusCode(200);
        var taken = page().formParam("cvr", newCvr())
                .formParam("title", "Hjemmeside")
                .formParam("requestedOn", "01-06-2026")
                .post("/adviser-tasks/new");
        taken.then().statusCode(303);
        var path = taken.header("Location").replaceFirst("^https?://[^/]+", "");
        page().get(path).then().statusCode(200).body(containsString("Udbyd"));
        page().formParam("_version", "0")
                .formParam("publishedOn", "02-06-2026")
                .post(path + "/publication")
                .then()
                .statusCode(303);
        page().formParam("_version", "1")
                .formParam("awardedOn", "20-06-2026")
                .post(path + "/award")
                .then()
                .statusCode(422)
                .body(containsString("id=\"consultantId-error\""));
        page().formParam("_version", "1")
                .formParam("consultantId", dora)
                .formParam("awardedOn", "20-06-2026")
                .post(path + "/award")
                .then()
                .statusCode(303);
        page().get(path).then().body(containsString("20. juni 2026, Dora Eksempel"));
        page().get("/adviser-tasks").then().statusCode(200).body(containsString("Forskellige vindere"));
    }

    private static RequestSpecification page() {
        return as("developer")
                .contentType(ContentType.URLENC)
                .accept("text/html")
                .header("Accept-Language", "da")
                .redirects()
                .follow(false);
    }

    @Test
    void whoTheyAreIsForgottenAndWhatTheyWonStays() {
        var id = requested("2026-06-01", "smv-pro");
        var winner = consultant("Frida");
        act(id, "publication", "{\"publishedOn\": \"2026-06-02\"}").then().statusCode(200);
        act(id, "award", award(winner, "2026-06-20")).then().statusCode(200);
        as("admin")
                .body("{\"email\": \"frida@eksempel.example\"}")
                .post("/api/courses/personal-data/erasure")
                .then()
                .statusCode(200)
                .body("erased.id", contains(winner));
        as("triage").get("/api/consultants/" + winner).then().statusCode(404);
        as("triage").get("/api/adviser-tasks/" + id).then().body("consultantId", is(winner));
    }

    private static String consultantCalled(String name) {
        return """
                {"name": "%1$s Eksempel", "email": "%1$s@eksempel.example", "topics": ["EXPORT"]}""".formatted(name);
    }

    private static String consultant(String name) {
        var registered = as("triage").body(consultantCalled(name)).post("/api/consultants");
        registered.then().statusCode(201);
        return registered.path("id");
    }

    private static String request(String day, String programme) {
        return """
                {"cvr": "%s", "title": "Digital salgskanal", "programme": "%s", "requestedOn": "%s"}""".formatted(newCvr(), programme, day);
    }

    private static String requested(String day, String programme) {
        var requested = as("developer").body(request(day, programme)).post("/api/adviser-tasks");
        requested.then().statusCode(201).body("channel", is("OWN"));
        return requested.path("id");
    }

    private static String award(String consultant, String day) {
        return "{\"consultantId\": \"%s\", \"subsidyId\": \"%s\", \"awardedOn\": \"%s\"}"
                .formatted(consultant, SUBSIDY, day);
    }

    private static Response act(String id, String action, String body) {
        return as("triage")
                .header("If-Match", as("triage").get("/api/adviser-tasks/" + id).header("ETag"))
                .body(body)
                .post("/api/adviser-tasks/" + id + "/" + action);
    }
}
