package dk.knudepunkt.cases.course;

import static dk.knudepunkt.cases.course.CourseFixtures.IMPORT;
import static dk.knudepunkt.cases.course.CourseFixtures.ONGOING;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.broughtInBy;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.WholeList;
import dk.knudepunkt.platform.web.Cursor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of courses in its orders. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CourseListTest {

    @Test
    void anOrderLeadsThroughTheWholeListThoughAllStartedTheSameDay() {
        var laid = Stream.generate(() -> broughtInBy("crm")).limit(52).toList();
        new WholeList(CourseListTest::page, "/courses").goesBothWays("started", laid);
    }

    @Test
    void aForgedPlaceInTheListIsRefused() {
        var forged = Cursor.after("-started", "+999999999-01-01", UUID.randomUUID());
        as("triage")
                .accept("text/html")
                .get("/courses?cursor=" + forged.encoded())
                .then()
                .statusCode(400);
    }

    @Test
    void noIndexServesTheOrderByCompany() {
        as("triage").accept("text/html").get("/courses?sort=company").then().statusCode(400);
    }

    @Test
    void theFormOfTheFiltersKeepsTheOrder() {
        as("triage")
                .accept("text/html")
                .get("/courses?sort=started")
                .then()
                .body(containsString("<option value=\"started\" selected>"));
    }

    @Test
    void theListIsCountedWithThoseThatGoOn() {
        var cvr = newCvr();
        var ongoing = ONGOING.replace("12345674", cvr);
        as("triage").body(ongoing).post("/api/courses").then().statusCode(201);
        as("triage")
                .body(IMPORT.replace("12345674", cvr))
                .post("/api/courses")
                .then()
                .statusCode(201);
        assertTrue(page("/courses?q=" + cvr).contains("<strong>2</strong> forløb, heraf <strong>1</strong> i gang"));
        assertTrue(page("/courses?status=COMPLETED&q=" + cvr).contains("<strong>1</strong> forløb</p>"));
    }

    @Test
    void theListDoesNotCountWhatIsOutOfReach() {
        var own = ONGOING.replace("12345674", newCvr()).replace("Eksempel Maskinfabrik ApS", "Rækkeviddens Ritter");
        for (var course : List.of(own, own.replace("\"developer\"", "\"another\""))) {
            as("triage").body(course).post("/api/courses").then().statusCode(201);
        }
        ritter("triage").then().body(containsString("<strong>2</strong> forløb, heraf <strong>2</strong> i gang"));
        ritter("developer").then().body(containsString("<strong>1</strong> forløb, heraf <strong>1</strong> i gang"));
    }

    private static Response ritter(String client) {
        return as(client)
                .accept("text/html")
                .queryParam("q", "rækkeviddens ritter")
                .get("/courses");
    }

    private static String page(String address) {
        return as("triage")
                .accept("text/html")
                .urlEncodingEnabled(false)
                .get(address)
                .asString();
    }
}
