package dk.knudepunkt.cases.course.meeting;

import static dk.knudepunkt.cases.HalfPastMidnight.TODAY;
import static dk.knudepunkt.cases.course.CourseFixtures.ONGOING;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A meeting is agreed, waits in the agenda, and is held or called off. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class PlannedMeetingTest {

    private static final String HELD =
            "{\"heldOn\": \"%s\", \"form\": \"VISIT\", \"summary\": \"Banken siger ja\"}".formatted(TODAY);

    private String course;

    @BeforeEach
    void aCourseThatGoesOn() {
        course = as("triage")
                .body(ONGOING.replace("2021-02-01", "2026-06-15").replace("12345674", newCvr()))
                .post("/api/courses")
                .path("id");
    }

    @Test
    void anAgreedMeetingIsDueUntilItIsHeld() {
        var meeting = plan(TODAY);
        meeting.then()
                .statusCode(201)
                .body("status", is("PLANNED"))
                .body("actions", contains("cancellation", "holding"));
        assertEquals("MEETING", next("kind"));
        assertEquals(TODAY.toString(), next("dueOn"));

        act(meeting, "holding", HELD)
                .then()
                .statusCode(200)
                .body("status", is("HELD"))
                .body("actions", empty());
        assertNull(next("kind"));
        as("developer")
                .get("/api/courses/" + course + "/meetings")
                .then()
                .body("items.summary", contains("Banken siger ja"));
        act(meeting, "holding", HELD)
                .then()
                .statusCode(409)
                .body("type", is("/problems/planned-meeting-action-not-open"));
        as("developer").get("/api/courses/" + course + "/meetings").then().body("items", hasSize(1));
    }

    @Test
    void aMeetingThatIsCalledOffWaitsForNobody() {
        var meeting = plan(TODAY.plusDays(3));
        as("developer").post(path(meeting) + "/cancellation").then().statusCode(428);
        act(meeting, "cancellation", "").then().statusCode(200).body("status", is("CALLED_OFF"));
        assertNull(next("kind"));
        as("developer").get("/api/courses/" + course + "/meetings").then().body("items", empty());
    }

    /** A meeting is not held before its time, and what is wrong with it leaves it agreed. */
    @Test
    void whatIsRefusedLeavesItAgreed() {
        var meeting = plan(TODAY.plusDays(3));
        act(meeting, "holding", HELD.replace(TODAY.toString(), TODAY.plusDays(3).toString()))
                .then()
                .statusCode(422)
                .body("type", is("/problems/course-meeting-out-of-range"))
                .body("errors.pointer", contains("/heldOn"));
        as("developer").get(path(meeting)).then().body("status", is("PLANNED"));
    }

    @ParameterizedTest
    @CsvSource({"-1, 422", "0, 201", "1826, 201", "1827, 422"})
    void itLiesAheadButNotTooFar(int days, int status) {
        var planned = plan(TODAY.plusDays(days));
        planned.then().statusCode(status);
        if (status == 422) {
            planned.then()
                    .body("type", is("/problems/planned-meeting-out-of-range"))
                    .body("errors.pointer", contains("/plannedOn"));
        }
    }

    @Test
    void nothingIsAgreedInACourseThatHasEnded() {
        as("developer")
                .header(
                        "If-Match",
                        as("developer").get("/api/courses/" + course).header("ETag"))
                .body("{\"completedOn\": \"2026-06-20\"}")
                .post("/api/courses/" + course + "/completion")
                .then()
                .statusCode(200);
        plan(TODAY).then().statusCode(409).body("type", is("/problems/planned-meeting-course-ended"));
    }

    @Test
    void anothersCoursesMeetingIsNotFound() {
        var meeting = plan(TODAY);
        aCourseThatGoesOn();
        as("developer")
                .get("/api/courses/" + course + "/planned-meetings/" + meeting.path("id"))
                .then()
                .statusCode(404)
                .body("type", is("/problems/planned-meeting-not-found"));
    }

    @Test
    void thePagesAgreeAndHold() {
        var page = "/courses/" + course + "/planned-meetings";
        browser("developer").get(page).then().statusCode(200).body(containsString("Der er ikke aftalt noget møde"));
        browser("developer")
                .formParam("plannedOn", "i går")
                .formParam("form", "VISIT")
                .post(page)
                .then()
                .statusCode(422)
                .body(containsString("plannedOn-error"), containsString("i går"));
        browser("developer")
                .formParam("plannedOn", TODAY.toString())
                .formParam("form", "VISIT")
                .formParam("unitCode", "")
                .post(page)
                .then()
                .statusCode(303);
        var meeting = as("developer").get("/api" + page).<String>path("[0].id");
        browser("developer").get("/courses/mine").then().body(containsString(page + "/" + meeting + "\">Aftalt møde"));
        browser("developer").get(page + "/" + meeting).then().statusCode(200).body(containsString("Mødet er holdt"));
        browser("developer")
                .formParam("_version", "0")
                .formParam("heldOn", TODAY.toString())
                .formParam("form", "PHONE")
                .formParam("summary", "Ringede i stedet")
                .post(page + "/" + meeting + "/holding")
                .then()
                .statusCode(303);
        browser("developer").get("/courses/" + course + "/notes").then().body(containsString("Ringede i stedet"));
        browser("kam").get(page).then().statusCode(200).body(not(containsString("Aftal et møde")));
    }

    @ParameterizedTest
    @CsvSource({
        "les-solroed, 403, 403",
        "crm, 403, 403",
        "council, 403, 403",
        "analyst, 403, 403",
        "kam, 200, 403",
        "triage, 200, 201"
    })
    void whoReadsAndAgrees(String client, int read, int write) {
        as(client).get("/api/courses/" + course + "/planned-meetings").then().statusCode(read);
        as(client)
                .body("{\"plannedOn\": \"%s\", \"form\": \"ONLINE\"}".formatted(TODAY))
                .post("/api/courses/" + course + "/planned-meetings")
                .then()
                .statusCode(write);
    }

    private Response plan(LocalDate on) {
        return as("developer")
                .body("{\"plannedOn\": \"%s\", \"form\": \"VISIT\"}".formatted(on))
                .post("/api/courses/" + course + "/planned-meetings");
    }

    private String path(Response meeting) {
        return "/api/courses/" + course + "/planned-meetings/" + meeting.path("id");
    }

    private Response act(Response meeting, String action, String body) {
        var request = as("developer")
                .header("If-Match", as("developer").get(path(meeting)).header("ETag"));
        return (body.isEmpty() ? request : request.body(body)).post(path(meeting) + "/" + action);
    }

    private @Nullable String next(String field) {
        return as("developer")
                .get("/api/courses/agenda")
                .path("lines.find { it.course.id == '" + course + "' }.next?." + field);
    }

    private static RequestSpecification browser(String client) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(client))
                .accept(ContentType.HTML)
                .header("Accept-Language", "da")
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .redirects()
                .follow(false);
    }
}
