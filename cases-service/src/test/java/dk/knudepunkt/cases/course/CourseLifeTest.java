package dk.knudepunkt.cases.course;

import static dk.knudepunkt.cases.course.CourseFixtures.IMPORT;
import static dk.knudepunkt.cases.course.CourseFixtures.ONGOING;
import static dk.knudepunkt.cases.course.CourseFixtures.act;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.awaitEvents;
import static dk.knudepunkt.cases.course.CourseFixtures.broughtInBy;
import static dk.knudepunkt.cases.course.CourseFixtures.referred;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.cases.developer.InTheRegister;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A course rests, changes hands, becomes a plan and is put right. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CourseLifeTest {

    private static final String SHORT = ONGOING.replace("ACTION_PLAN", "SHORT");

    @Test
    void courseRestsAndGoesOn() {
        var course = broughtInBy("crm");
        act("developer", course, "pause", "{\"reason\": \"AWAITS_DECISION\", \"pausedOn\": \"2021-03-01\"}")
                .then()
                .statusCode(200)
                .body("status", is("PAUSED"))
                .body("pausedOn", is("2021-03-01"))
                .body("actions", contains("cancellation", "correction", "resumption", "transfer"));
        act("developer", course, "completion", "{\"completedOn\": \"2021-05-31\"}")
                .then()
                .statusCode(409)
                .body("type", is("/problems/course-action-not-open"));
        act("developer", course, "resumption", "{\"resumedOn\": \"2021-02-28\"}")
                .then()
                .statusCode(422)
                .body("type", is("/problems/course-resumption-out-of-range"))
                .body("errors.pointer", contains("/resumedOn"));
        act("developer", course, "resumption", "{\"resumedOn\": \"2021-04-01\"}")
                .then()
                .statusCode(200)
                .body("status", is("OPEN"))
                .body("pausedOn", nullValue());
        act("developer", course, "completion", "{\"completedOn\": \"2021-05-31\"}")
                .then()
                .statusCode(200);
        as("developer")
                .get("/api/courses/" + course + "/changes")
                .then()
                .body("changes.action", contains("PAUSE", "RESUMPTION", "COMPLETION"))
                .body("changes.validOn", contains("2021-03-01", "2021-04-01", "2021-05-31"));
    }

    @Test
    void courseThatRestsCanBeCancelled() {
        var course = broughtInBy("crm");
        act("developer", course, "pause", "{\"reason\": \"OTHER\", \"pausedOn\": \"2021-03-01\"}");
        act("developer", course, "cancellation", "{\"reason\": \"CEASED\", \"cancelledOn\": \"2021-03-02\"}")
                .then()
                .statusCode(200)
                .body("status", is("CANCELLED"))
                .body("pausedOn", nullValue());
    }

    @Test
    void courseIsHandedOverToOneOfTheRegister() {
        InTheRegister.add("colleague");
        var course = referred();
        act("developer", course, "transfer", "{\"developerId\": \"nobody.at.all\"}")
                .then()
                .statusCode(422)
                .body("type", is("/problems/course-developer-unknown"))
                .body("errors.pointer", contains("/developerId"));
        act("developer", course, "transfer", "{\"developerId\": \"developer\"}")
                .then()
                .statusCode(422)
                .body("type", is("/problems/course-developer-unchanged"));
        act("developer", course, "transfer", "{\"developerId\": \"colleague\", \"note\": \"Ferie\"}")
                .then()
                .statusCode(200)
                .body("developerId", is("colleague"));
        as("developer").get("/api/courses/" + course).then().statusCode(404);
        var event = awaitEvents(course, 2).getLast();
        assertEquals("course.transferred.v1", event.getType());
        Contracts.assertValid("course.transferred.v1", Events.data(event));
        assertEquals(
                CourseFixtures.DEVELOPER,
                Contracts.tree(Events.data(event)).get("superseded").asText());
    }

    @Test
    void contactBecomesAPlanAndCountsOnceAsThat() {
        var course = as("developer").body(SHORT).post("/api/courses").<String>path("id");
        act("developer", course, "kind-change", "{\"courseKind\": \"SHORT\"}")
                .then()
                .statusCode(422)
                .body("type", is("/problems/course-kind-no-plan"));
        act("developer", course, "kind-change", "{\"courseKind\": \"GROWTH_PLAN\"}")
                .then()
                .statusCode(200)
                .body("courseKind", is("GROWTH_PLAN"))
                .body("actions", not(hasItem("kind-change")));
        act("developer", course, "completion", "{\"completedOn\": \"2021-05-31\"}")
                .then()
                .statusCode(200);
        var events = awaitEvents(course, 3);
        assertEquals("course.corrected.v1", events.get(1).getType());
        Contracts.assertValid("course.corrected.v1", Events.data(events.get(1)));
        var told = Contracts.tree(Events.data(events.get(1)));
        assertEquals("KIND_CHANGED", told.get("reason").asText());
        assertEquals("SHORT", told.get("superseded").get("courseKind").asText());
        assertEquals(
                "GROWTH_PLAN",
                Contracts.tree(Events.data(events.get(2))).get("courseKind").asText());
    }

    @Test
    void whatHoldsIsSaidInPlaceOfWhatWasSaid() {
        var course = as("crm").body(IMPORT).post("/api/courses").<String>path("id");
        act("developer", course, "correction", """
                {"reason": "NEW_INFORMATION", "note": "Mødet var i december", "startedOn": "2020-11-01",
                 "completedOn": "2020-12-15", "courseKind": "GROWTH_PLAN", "segment": "GROWTH",
                 "themes": ["EXPORT"], "municipalityCode": "259"}""")
                .then()
                .statusCode(200)
                .body("startedOn", is("2020-11-01"))
                .body("completedOn", is("2020-12-15"))
                .body("courseKind", is("GROWTH_PLAN"))
                .body("account", is("specialised"))
                .body("segment", is("GROWTH"))
                .body("themes", contains("EXPORT"))
                .body("company.municipalityCode", is("259"))
                .body("company.headOfficeCode", is("269"));
        var event = awaitEvents(course, 3).getLast();
        assertEquals("course.corrected.v1", event.getType());
        Contracts.assertValid("course.corrected.v1", Events.data(event));
        var told = Contracts.tree(Events.data(event));
        assertEquals("2020-12-15", told.get("completedOn").asText());
        assertEquals("2021-05-31", told.get("superseded").get("completedOn").asText());
        assertEquals("269", told.get("superseded").get("municipalityCode").asText());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'startedOn': '2021-06-01'                             | 422 | /completedOn | course-completion-out-of-range",
                "'completedOn': '2031-06-01'                           | 422 | /completedOn | course-completion-out-of-range",
                "'startedOn': '1999-06-01'                             | 422 | /startedOn   | course-start-out-of-range",
                "'account': 'local-solroed'                            | 422 | /account     | account-not-open",
                "'account': 'nowhere'                                  | 422 | /account     | account-unknown",
                "'municipalityCode': '999'                             | 422 | /municipalityCode | validation"
            })
    void whatCannotHoldIsRefused(String said, int status, String pointer, String problem) {
        var course = as("crm").body(IMPORT).post("/api/courses").<String>path("id");
        act(
                        "developer",
                        course,
                        "correction",
                        "{'reason': 'MISTAKE', %s}".formatted(said).replace('\'', '"'))
                .then()
                .statusCode(status)
                .body("type", is("/problems/" + problem))
                .body("errors.pointer", contains(pointer));
        as("developer")
                .get("/api/courses/" + course + "/changes")
                .then()
                .body("changes.action", contains("COMPLETION"));
    }

    @Test
    void correctionSaysSomethingElseAndWhy() {
        var course = broughtInBy("crm");
        act("developer", course, "correction", "{\"reason\": \"MISTAKE\", \"startedOn\": \"2021-02-01\"}")
                .then()
                .statusCode(422)
                .body("type", is("/problems/course-nothing-corrected"));
        act("developer", course, "correction", "{\"startedOn\": \"2021-02-02\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        act("developer", course, "correction", "{\"reason\": \"MISTAKE\", \"completedOn\": \"2021-05-31\"}")
                .then()
                .statusCode(422)
                .body("type", is("/problems/course-not-completed"));
    }

    @ParameterizedTest
    @CsvSource({"pause", "resumption", "transfer", "kind-change", "correction"})
    void nobodyElseDoesAnyOfIt(String action) {
        var course = referred();
        var body = """
                {"reason": "MISTAKE", "pausedOn": "2021-05-01", "resumedOn": "2021-05-01", "developerId": "another",
                 "courseKind": "GROWTH_PLAN"}""";
        act("kam", course, action, body).then().statusCode(403);
        act("les-solroed", course, action, body).then().statusCode(403);
    }

    @Test
    void whatWasDoneIsForAllAndNotesAreForTheHouse() {
        var course = referred();
        act("developer", course, "cancellation", """
                {"reason": "CEASED", "note": "Ejeren sælger", "cancelledOn": "2021-05-31"}""");
        as("triage")
                .get("/api/courses/" + course + "/changes")
                .then()
                .body("changes.note", contains("Ejeren sælger"))
                .body("changes.recordedBy", contains("developer"));
        as("les-solroed")
                .get("/api/courses/" + course + "/changes")
                .then()
                .statusCode(200)
                .body("changes.reason", contains("CEASED"))
                .body("changes[0].note", nullValue())
                .body("changes[0].recordedBy", nullValue());
        as("analyst").get("/api/courses/" + course + "/changes").then().body("changes[0].note", nullValue());
        as("les-guldborgsund").get("/api/courses/" + course + "/changes").then().statusCode(404);
    }

    @Test
    void courseSaysWhereItCountsAndWhyNotElsewhere() {
        var course = as("crm").body(IMPORT).post("/api/courses").<String>path("id");
        as("developer")
                .get("/api/courses/" + course + "/counting")
                .then()
                .statusCode(200)
                .body("year", is(2021))
                .body("targets.target", contains("9.1", "9.2", "9.3"))
                .body("targets.verdict", contains("OTHER_KIND", "COUNTS", "OTHER_KIND"));
        as("developer")
                .get("/api/courses/" + broughtInBy("crm") + "/counting")
                .then()
                .body("year", nullValue())
                .body("targets.verdict", contains("OTHER_KIND", "WHEN_COMPLETED", "OTHER_KIND"));
        act("developer", course, "correction", """
                {"reason": "MISTAKE", "account": "local-solroed", "startedOn": "2021-08-01", "completedOn": "2021-09-01"}""");
        as("developer")
                .get("/api/courses/" + course + "/counting")
                .then()
                .body("targets.verdict", contains("OTHER_KIND", "OTHER_ACCOUNT", "OTHER_KIND"));
        as("les-solroed").get("/api/courses/" + course + "/counting").then().statusCode(404);
    }

    @Test
    void pastCourseComesInOnce() {
        var id = UUID.randomUUID().toString();
        var named = IMPORT.substring(0, IMPORT.lastIndexOf('}')) + ", \"system\": \"house-crm\", \"externalId\": \""
                + id + "\"}";
        as("crm")
                .body(named)
                .post("/api/courses")
                .then()
                .statusCode(201)
                .body("system", is("house-crm"))
                .body("externalId", is(id));
        as("crm").body(named).post("/api/courses").then().statusCode(409).body("type", is("/problems/course-known"));
        as("crm")
                .body(named.replace("\"system\": \"house-crm\", ", ""))
                .post("/api/courses")
                .then()
                .statusCode(422)
                .body("type", is("/problems/course-half-named"))
                .body("errors.pointer", contains("/system"));
    }

    @Test
    void courseOfAnUnknownDeveloperIsRefused() {
        as("triage")
                .body(ONGOING.replace("\"developer\"", "\"nobody.at.all\""))
                .post("/api/courses")
                .then()
                .statusCode(422)
                .body("type", is("/problems/course-developer-unknown"))
                .body("errors.pointer", contains("/developerId"));
    }
}
