package dk.knudepunkt.cases.course.agenda;

import static dk.knudepunkt.cases.course.CourseFixtures.ONGOING;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInRelativeOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a business developer does next. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class AgendaTest {

    @Test
    void whatIsDueFirstComesFirstAndWhatHasNoDayLast() {
        var nothing = course();
        var someDay = course();
        plan(someDay, "{\"title\": \"En dag\"}");
        var later = course();
        plan(later, "{\"title\": \"Engang\", \"dueOn\": \"2190-01-01\"}");
        var overdue = course();
        plan(overdue, "{\"title\": \"For længst\", \"dueOn\": \"2021-03-01\"}");
        act(overdue, "battles/1/actions", "{\"title\": \"Bagefter\"}");

        var agenda = as("developer")
                .get("/api/courses/agenda")
                .then()
                .statusCode(200)
                .extract();
        assertThat(
                agenda.<List<String>>path("lines.course.id"),
                containsInRelativeOrder(overdue, later, someDay, nothing));
        var line = "lines.find { it.course.id == '" + overdue + "' }.";
        assertEquals("For længst", agenda.<String>path(line + "next.title"));
        assertEquals("2021-03-01", agenda.<String>path(line + "next.dueOn"));
        assertEquals(1, agenda.<Integer>path(line + "more"));
        assertNull(agenda.<Object>path("lines.find { it.course.id == '" + nothing + "' }.next"));

        act(overdue, "battles/1/actions/1/status", "{\"status\": \"DONE\"}");
        assertEquals("Bagefter", as("developer").get("/api/courses/agenda").<String>path(line + "next.title"));
        assertThat(
                as("triage").get("/api/courses/agenda").<List<String>>path("lines.course.id"), not(hasItem(overdue)));
    }

    @Test
    void aCourseThatHasEndedStaysAsLongAsAFollowUpWaits() {
        var course = course();
        as("developer")
                .body(
                        "{\"target\": \"PRIVATE_ADVISER\", \"recipient\": \"Eksempel Rådgivning\", \"madeOn\": \"2026-06-15\"}")
                .post("/api/courses/" + course + "/external-referrals")
                .then()
                .statusCode(201);
        var bare = course();
        complete(course);
        complete(bare);
        var agenda = as("developer").get("/api/courses/agenda");
        agenda.then().body("lines.course.id", hasItem(course)).body("lines.course.id", not(hasItem(bare)));
        var next = "lines.find { it.course.id == '" + course + "' }.next.";
        assertEquals("FOLLOW_UP", agenda.<String>path(next + "kind"));
        assertEquals("2026-12-15", agenda.<String>path(next + "dueOn"));
    }

    @Test
    void thePageSaysWhatIsOverdue() {
        var course = course();
        plan(course, "{\"title\": \"Ring til banken\", \"dueOn\": \"2021-03-02\"}");
        as("developer")
                .accept(ContentType.HTML)
                .get("/courses/mine")
                .then()
                .statusCode(200)
                .body(containsString("/courses/" + course + "/plan#battle-1\">Ring til banken</a>"))
                .body(containsString("Over tid:</strong> 2. marts 2021"));
        as("developer").accept(ContentType.HTML).get("/courses").then().body(containsString("/courses/mine"));
        as("les-solroed").accept(ContentType.HTML).get("/courses").then().body(not(containsString("/courses/mine")));
    }

    @ParameterizedTest
    @CsvSource({"les-solroed, 403", "crm, 403", "council, 403", "analyst, 403", "kam, 200"})
    void itIsForThoseWhoGuide(String client, int status) {
        as(client).get("/api/courses/agenda").then().statusCode(status);
    }

    /** It started later than those of all other tests, so that it is among the first. */
    private static String course() {
        return as("triage")
                .body(ONGOING.replace("2021-02-01", "2026-06-15").replace("12345674", newCvr()))
                .post("/api/courses")
                .path("id");
    }

    private static void plan(String course, String action) {
        act(course, "battles", "{\"title\": \"Sælg i Tyskland\"}");
        act(course, "battles/1/actions", action);
    }

    private static void act(String course, String path, String body) {
        var plan = "/api/courses/" + course + "/plan";
        as("developer")
                .header("If-Match", as("developer").get(plan).header("ETag"))
                .body(body)
                .post(plan + "/" + path)
                .then()
                .statusCode(200);
    }

    private static void complete(String course) {
        as("developer")
                .header(
                        "If-Match",
                        as("developer").get("/api/courses/" + course).header("ETag"))
                .body("{\"completedOn\": \"2026-06-20\"}")
                .post("/api/courses/" + course + "/completion")
                .then()
                .statusCode(200);
    }
}
