package dk.knudepunkt.cases;

import static dk.knudepunkt.cases.course.CourseFixtures.ONGOING;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.testing.Front;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What this service puts on the front page of each role. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class FrontPageTest {

    private static final String OVERDUE = "/courses/mine?which=OVERDUE";

    @ParameterizedTest
    @CsvSource({
        "developer, 2",
        "admin, 1",
        "les-solroed, 0",
        "triage, 0",
        "kam, 0",
        "analyst, 0",
        "council, 0",
        "finance-greve, 0",
        "crm, 0"
    })
    void eachRoleBeginsWithItsOwn(String client, int parts) {
        assertEquals(parts, Front.of(client).parts().size());
    }

    @Test
    void aDeveloperSeesWhatIsDueAndEachNumberIsThatOfItsList() {
        var before = Front.of("developer").count(OVERDUE);
        plan(course(), "{\"title\": \"Ring til revisor\", \"dueOn\": \"2020-02-03\"}");
        var front = Front.of("developer");
        assertEquals(before + 1, front.count(OVERDUE));
        assertTrue(front.html().contains("Ring til revisor</a>"), front.html());
        assertTrue(front.html().contains("<strong>over tid</strong>, 3. februar 2020"), front.html());
        assertAll(front.counts().entrySet().stream()
                .filter(count -> count.getKey().startsWith("/courses"))
                .map(count -> () -> assertEquals(front.rows(count.getKey()), count.getValue(), count.getKey())));
    }

    @Test
    void whoRunsItSeesHowItIs() {
        var front = Front.of("admin").html();
        assertTrue(front.contains("Drift: Virksomheder og forløb"), front);
    }

    @Test
    void aChoiceThatIsNoneIsRefusedByName() {
        as("developer")
                .accept("text/html")
                .get("/courses/mine?which=BORING")
                .then()
                .statusCode(400);
    }

    private static String course() {
        return as("triage")
                .body(ONGOING.replace("12345674", newCvr()))
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
}
