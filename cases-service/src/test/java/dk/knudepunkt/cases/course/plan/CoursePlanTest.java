package dk.knudepunkt.cases.course.plan;

import static dk.knudepunkt.cases.course.CourseFixtures.ONGOING;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.awaitEvents;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.cases.course.code.Programme;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan of a long course, and the first phase of the programme that asks for one. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CoursePlanTest {

    @Inject
    ObjectMapper json;

    @Test
    void planGrowsStepByStep() {
        var course = course(ONGOING);
        as("developer")
                .get(course + "/plan")
                .then()
                .statusCode(200)
                .body("battles", empty())
                .body("strategy", nullValue());
        act("developer", course, "strategy", "{\"strategy\": \"Ét marked, ét produkt\"}")
                .then()
                .statusCode(200);
        act("developer", course, "battles", "{\"title\": \"Sælg i Tyskland\"}")
                .then()
                .statusCode(200);
        act("developer", course, "battles/1/actions", """
                {"title": "Find en forhandler", "owner": "Ejeren", "dueOn": "2021-09-30"}""").then().statusCode(200);
        act("developer", course, "battles/1/actions/1/status", "{\"status\": \"DONE\"}")
                .then()
                .statusCode(200);
        as("kam")
                .get(course + "/plan")
                .then()
                .body("strategy", is("Ét marked, ét produkt"))
                .body("battles.title", contains("Sælg i Tyskland"))
                .body("battles[0].actions.title", contains("Find en forhandler"))
                .body("battles[0].actions.owner", contains("Ejeren"))
                .body("battles[0].actions.dueOn", contains("2021-09-30"))
                .body("battles[0].actions.status", contains("DONE"));
    }

    @Test
    void whatIsPlannedIsChangedAndTakenOutAndLeavesItsNumber() {
        var course = planned();
        put(course, "battles/1", "{\"title\": \"Sælg i Sverige\"}").then().statusCode(200);
        put(course, "battles/1/actions/1", "{\"title\": \"Find en agent\", \"dueOn\": \"2021-10-01\"}")
                .then()
                .statusCode(200)
                .body("battles[0].title", is("Sælg i Sverige"))
                .body("battles[0].actions[0].title", is("Find en agent"))
                .body("battles[0].actions[0].owner", nullValue())
                .body("battles[0].actions[0].status", is("UNDER_WAY"));
        act("developer", course, "battles/1/actions/1/withdrawal", "")
                .then()
                .statusCode(200)
                .body("battles[0].actions.no", contains(2))
                .body("withdrawn.title", contains("Find en agent"))
                .body("withdrawn.action", contains(1));
        act("developer", course, "battles/1/actions", "{\"title\": \"Oversæt siden\"}")
                .then()
                .body("battles[0].actions.no", contains(2, 3));
        act("developer", course, "battles/1/withdrawal", "")
                .then()
                .statusCode(200)
                .body("battles", empty())
                .body("withdrawn.title", contains("Find en agent", "Sælg i Sverige", "Ring rundt", "Oversæt siden"));
        act("developer", course, "battles", "{\"title\": \"Ansæt en sælger\"}")
                .then()
                .body("battles.no", contains(2));
    }

    @Test
    void whoeverHasNotSeenThePlanTakesNothingOut() {
        var course = planned();
        as("developer").post(course + "/plan/battles/1/withdrawal").then().statusCode(428);
        as("developer")
                .header("If-Match", "\"0\"")
                .post(course + "/plan/battles/1/actions/1/withdrawal")
                .then()
                .statusCode(412);
        as("developer")
                .header("If-Match", "\"0\"")
                .body("{\"title\": \"Sælg\"}")
                .put(course + "/plan/battles/1")
                .then()
                .statusCode(412);
    }

    @Test
    void planOfACourseThatHasEndedIsOnlyRead() {
        var course = planned();
        as("developer").get(course + "/plan").then().body("actions", contains("battles", "enrolment", "strategy"));
        complete(course);
        as("developer")
                .get(course + "/plan")
                .then()
                .statusCode(200)
                .body("battles.title", contains("Sælg i Tyskland"))
                .body("actions", empty());
        act("developer", course, "battles", "{\"title\": \"For sent\"}")
                .then()
                .statusCode(409)
                .body("type", is("/problems/plan-of-ended-course"));
        browser("developer")
                .get(course.replace("/api", "") + "/plan")
                .then()
                .body(containsString("Planen kan læses"))
                .body(not(containsString("<textarea")));
    }

    @Test
    void whoeverHasNotSeenThePlanChangesNothing() {
        var course = course(ONGOING);
        var seen = as("developer").get(course + "/plan").header("ETag");
        act("developer", course, "battles", "{\"title\": \"Sælg i Tyskland\"}")
                .then()
                .statusCode(200);
        as("developer")
                .header("If-Match", seen)
                .body("{\"title\": \"Sælg i Sverige\"}")
                .post(course + "/plan/battles")
                .then()
                .statusCode(412);
        as("developer")
                .body("{\"title\": \"Sælg i Sverige\"}")
                .post(course + "/plan/battles")
                .then()
                .statusCode(428);
    }

    @Test
    void firstPhaseWantsAnAnalysisAndBattlesAndAPlanForEach() {
        var course = course(ONGOING);
        var phase = "{\"completedOn\": \"2021-06-30\"}";
        assertRefused(course, phase, 409, "plan-not-enrolled");
        act("developer", course, "enrolment", "{\"programme\": \"MAN_ON_THE_MOON\"}")
                .then()
                .statusCode(200);
        assertRefused(course, phase, 409, "plan-phase-not-done");
        act("developer", course, "strategy", "{\"strategy\": \"Ét marked\"}");
        act("developer", course, "battles", "{\"title\": \"Sælg i Tyskland\"}");
        act("developer", course, "battles", "{\"title\": \"Ansæt en sælger\"}");
        act("developer", course, "battles/1/actions", "{\"title\": \"Find en forhandler\"}");
        assertRefused(course, phase, 409, "plan-phase-not-done");
        act("developer", course, "battles/2/actions", "{\"title\": \"Skriv opslaget\"}");
        assertRefused(course, "{\"completedOn\": \"2021-01-31\"}", 422, "plan-phase-out-of-range");
        act("developer", course, "phase-completion", phase)
                .then()
                .statusCode(200)
                .body("phaseCompletedOn", is("2021-06-30"));
        assertRefused(course, phase, 409, "plan-phase-completed");
        var event =
                awaitEvents(course.substring(course.lastIndexOf('/') + 1), 2).getLast();
        assertEquals("programme-phase.completed.v1", event.getType());
        Contracts.assertValid("programme-phase.completed.v1", Events.data(event));
    }

    @Test
    void aCourseThatIsOpenedWithinAProgrammeIsEnrolledAndSaysSo() {
        var course = course(within(ONGOING));
        as("developer")
                .get(course + "/plan")
                .then()
                .body("programme", is("MAN_ON_THE_MOON"))
                .body("actions", contains("battles", "phase-completion", "strategy"));
        act("developer", course, "battles", "{\"title\": \"Sælg i Tyskland\"}")
                .then()
                .statusCode(200)
                .body("programme", is("MAN_ON_THE_MOON"));
        var event =
                awaitEvents(course.substring(course.lastIndexOf('/') + 1), 1).getFirst();
        Contracts.assertValid("course.opened.v4", Events.data(event));
        assertEquals(
                "MAN_ON_THE_MOON",
                Contracts.tree(Events.data(event)).path("programme").asText());
    }

    @Test
    void noShortCourseIsOpenedWithinAProgramme() {
        var cvr = newCvr();
        as("developer")
                .body(within(ONGOING).replace("ACTION_PLAN", "SHORT").replace("12345674", cvr))
                .post("/api/courses")
                .then()
                .statusCode(409)
                .body("type", is("/problems/plan-of-short-course"))
                .body("errors.pointer", contains("/programme"));
        as("developer").get("/api/companies/" + cvr).then().statusCode(404);
    }

    private static String within(String course) {
        return course.replace("\"courseKind\"", "\"programme\": \"MAN_ON_THE_MOON\", \"courseKind\"");
    }

    @Test
    void completedPhaseIsTheExample() throws Exception {
        var message = PlanMessages.message(new PhaseCompleted(
                UUID.fromString("0190a1b2-7c3d-7e4f-9b6c-7d8e9f0a1b2c"),
                "12345674",
                Programme.MAN_ON_THE_MOON,
                1,
                LocalDate.of(2021, 6, 30),
                Instant.parse("2021-07-02T08:15:00Z")));
        Contracts.assertIsExample("programme-phase.completed.v1", json.writeValueAsString(message.data()));
    }

    @Test
    void shortCourseHasNoPlan() {
        act("developer", course(ONGOING.replace("ACTION_PLAN", "SHORT")), "battles", "{\"title\": \"Sælg\"}")
                .then()
                .statusCode(409)
                .body("type", is("/problems/plan-of-short-course"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "battles/9/actions          | {'title': 'x'}          | 404 | plan-battle-not-found",
                "battles/1/actions/9/status | {'status': 'DONE'}      | 404 | plan-action-not-found",
                "battles/1/actions/9/status | {'status': 'FORGOTTEN'} | 400 | malformed-value",
                "battles/9/withdrawal       |                         | 404 | plan-battle-not-found",
                "battles/0/withdrawal       |                         | 404 | plan-battle-not-found",
                "battles/1/actions/0/withdrawal |                     | 404 | plan-action-not-found",
                "battles/1/actions/9/withdrawal |                     | 404 | plan-action-not-found",
                "battles                    | {'title': ' '}          | 422 | validation",
                "strategy                   | {}                      | 422 | validation",
                "enrolment                  | {'programme': 'MARS'}   | 400 | malformed-value"
            })
    void whatIsNotThereIsNamed(String path, @Nullable String body, int status, String problem) {
        var course = course(ONGOING);
        act("developer", course, "battles", "{\"title\": \"Sælg i Tyskland\"}");
        act("developer", course, path, body == null ? "" : body.replace('\'', '"'))
                .then()
                .statusCode(status)
                .body("type", is("/problems/" + problem));
    }

    @ParameterizedTest
    @CsvSource({"les-solroed, 403, 403", "crm, 403, 403", "kam, 200, 403", "admin, 200, 200"})
    void onlyTheHouseReadsAndPlans(String client, int read, int write) {
        var course = course(ONGOING);
        as(client).get(course + "/plan").then().statusCode(read);
        act(client, course, "battles", "{\"title\": \"Sælg\"}").then().statusCode(write);
        act(client, course, "battles/1/withdrawal", "").then().statusCode(write);
    }

    @Test
    void planIsForgottenWithTheCourse() {
        var course = course(ONGOING.replace("post@eksempel.example", "plan@eksempel.example"));
        act("developer", course, "battles", "{\"title\": \"Sælg i Tyskland\"}");
        act("developer", course, "battles", "{\"title\": \"Ansæt Mette Holm\"}");
        act("developer", course, "battles/2/withdrawal", "");
        complete(course);
        var person = "{\"email\": \"plan@eksempel.example\"}";
        as("admin")
                .body(person)
                .post("/api/courses/personal-data/erasure")
                .then()
                .statusCode(200)
                .body("erased.kind", hasItem("course-plan"));
        as("developer").get(course + "/plan").then().body("battles", empty()).body("withdrawn", empty());
        as("admin")
                .body(person)
                .post("/api/courses/personal-data/export")
                .then()
                .body("kind", not(hasItem("course-plan")));
    }

    @Test
    void thePageIsAnEditor() {
        var page = course(ONGOING).replace("/api", "") + "/plan";
        browser("developer").get(page).then().statusCode(200).body(containsString("Slag, der skal vindes"));
        fill("developer", 0)
                .formParam("title", "Sælg i Tyskland")
                .post(page + "/battles")
                .then()
                .statusCode(303);
        fill("developer", 1)
                .formParam("title", "")
                .post(page + "/battles/1/actions")
                .then()
                .statusCode(422)
                .body(containsString("id=\"action-1-title-error\""));
        fill("developer", 1)
                .formParam("title", "Find en forhandler")
                .formParam("dueOn", "30/9/2021")
                .post(page + "/battles/1/actions")
                .then()
                .statusCode(303);
        fill("developer", 2)
                .formParam("status", "UNDER_WAY")
                .post(page + "/battles/1/actions/1/status")
                .then()
                .statusCode(303);
        browser("kam")
                .get(page)
                .then()
                .body(containsString("1. Sælg i Tyskland"))
                .body(containsString("Find en forhandler"))
                .body(containsString("30. september 2021"))
                .body(containsString("I gang"))
                .body(not(containsString("<textarea")));
    }

    @Test
    void theBoardShowsAColumnForEachStatusAndMovesWithAButton() {
        var course = planned();
        var page = course.replace("/api", "") + "/plan/board";
        assertEquals(List.of("", "Find en forhandler", ""), fields(page, "Find en forhandler"));
        assertEquals(List.of("Ring rundt", "", ""), fields(page, "Ring rundt"));
        fill("developer", version(course))
                .formParam("status", "DONE")
                .post(page + "/battles/1/actions/2/status")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/plan/board"));
        assertEquals(List.of("", "", "Ring rundt"), fields(page, "Ring rundt"));
        fill("developer", 0)
                .formParam("status", "PLANNED")
                .post(page + "/battles/1/actions/2/status")
                .then()
                .statusCode(422)
                .body(containsString("En anden kom først"));
        browser("kam").get(page).then().statusCode(200).body(not(containsString("name=\"status\"")));
        browser("les-solroed").get(page).then().statusCode(403);
    }

    /** In which of the three columns an action stands. */
    private static List<String> fields(String page, String action) {
        var html = browser("developer").get(page).asString();
        var row = html.substring(html.indexOf("<tbody>"), html.indexOf("</tr>", html.indexOf("<tbody>")));
        return Stream.of(row.split("<td "))
                .skip(1)
                .map(field -> field.contains("<strong>" + action) ? action : "")
                .toList();
    }

    @Test
    void aBattleAndAnActionHaveAPageOfTheirOwn() {
        var course = planned();
        var battle = course.replace("/api", "") + "/plan/battles/1";
        browser("developer").get(battle).then().statusCode(200).body(containsString("value=\"Sælg i Tyskland\""));
        browser("kam").get(battle).then().statusCode(403);
        fill("developer", version(course))
                .formParam("title", "")
                .post(battle)
                .then()
                .statusCode(422)
                .body(containsString("id=\"title-error\""));
        fill("developer", version(course))
                .formParam("title", "Find en agent")
                .formParam("owner", "Salgschefen")
                .formParam("dueOn", "1/10/2021")
                .post(battle + "/actions/1")
                .then()
                .statusCode(303);
        fill("developer", 0)
                .post(battle + "/withdrawal")
                .then()
                .statusCode(422)
                .body(containsString("En anden kom først"));
        fill("developer", version(course))
                .post(battle + "/actions/2/withdrawal")
                .then()
                .statusCode(303);
        browser("developer")
                .get(course.replace("/api", "") + "/plan")
                .then()
                .body(containsString("Salgschefen"))
                .body(containsString("Ring rundt (handling i slag 1)"));
    }

    @Test
    void whatSomebodyTypedOutlivesThePartThatItWasFor() {
        var course = planned();
        var page = course.replace("/api", "") + "/plan/battles/1/actions/2";
        var seen = version(course);
        act("developer", course, "battles/1/actions/2/withdrawal", "").then().statusCode(200);
        fill("developer", seen)
                .formParam("title", "Ring til alle forhandlere")
                .post(page)
                .then()
                .statusCode(422)
                .body(containsString("En anden kom først"))
                .body(containsString("value=\"Ring til alle forhandlere\""))
                .body(containsString("Taget ud af planen"))
                .body(not(containsString("/withdrawal")));
        browser("developer").get(page).then().statusCode(200).body(containsString("Taget ud af planen"));
        browser("developer")
                .get(course.replace("/api", "") + "/plan/battles/7")
                .then()
                .statusCode(404);
    }

    /** A course with a battle and two actions, the first of them under way. */
    private static String planned() {
        var course = course(ONGOING);
        act("developer", course, "battles", "{\"title\": \"Sælg i Tyskland\"}");
        act("developer", course, "battles/1/actions", "{\"title\": \"Find en forhandler\", \"owner\": \"Ejeren\"}");
        act("developer", course, "battles/1/actions", "{\"title\": \"Ring rundt\"}");
        act("developer", course, "battles/1/actions/1/status", "{\"status\": \"UNDER_WAY\"}");
        return course;
    }

    private static void complete(String course) {
        as("developer")
                .header("If-Match", as("developer").get(course).header("ETag"))
                .body("{\"completedOn\": \"2021-05-31\"}")
                .post(course + "/completion")
                .then()
                .statusCode(200);
    }

    private static int version(String course) {
        return as("developer").get(course + "/plan").path("version");
    }

    private static Response put(String course, String path, String body) {
        return as("developer")
                .header("If-Match", as("triage").get(course + "/plan").header("ETag"))
                .body(body)
                .put(course + "/plan/" + path);
    }

    private static void assertRefused(String course, String phase, int status, String problem) {
        act("developer", course, "phase-completion", phase)
                .then()
                .statusCode(status)
                .body("type", is("/problems/" + problem));
    }

    private static Response act(String client, String course, String path, String body) {
        return as(client)
                .header("If-Match", as("triage").get(course + "/plan").header("ETag"))
                .body(body)
                .post(course + "/plan/" + path);
    }

    private static String course(String request) {
        return "/api/courses/"
                + as("triage")
                        .body(request.replace("12345674", newCvr()))
                        .post("/api/courses")
                        .<String>path("id");
    }

    private static RequestSpecification fill(String client, int version) {
        return browser(client).contentType(ContentType.URLENC).formParam("_version", version);
    }

    private static RequestSpecification browser(String client) {
        return given().auth()
                .oauth2(Tokens.of(client))
                .header("Accept", "text/html,application/xhtml+xml")
                .header("Accept-Language", "da")
                .redirects()
                .follow(false);
    }
}
