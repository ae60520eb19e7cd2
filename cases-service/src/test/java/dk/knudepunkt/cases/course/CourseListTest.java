package dk.knudepunkt.cases.course;

import static dk.knudepunkt.cases.course.CourseFixtures.IMPORT;
import static dk.knudepunkt.cases.course.CourseFixtures.ONGOING;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.broughtInBy;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.testing.ListFile;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.WholeList;
import dk.knudepunkt.platform.web.Cursor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of courses in its orders. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CourseListTest {

    private static final String LINES = "/api/courses/lines";

    @Inject
    Sql sql;

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

    @Test
    void theFileIsWhatTheListShowsInItsOrder() {
        var course = ONGOING.replace("Eksempel Maskinfabrik ApS", "=Hentelistens Høvl");
        for (var each = 0; each < 53; each++) {
            as("triage")
                    .body(course.replace("12345674", newCvr()).replace("2021-02-01", "2021-02-0" + (1 + each % 7)))
                    .post("/api/courses")
                    .then()
                    .statusCode(201);
        }
        var query = "q=hentelistens+h%C3%B8vl&status=OPEN&sort=started";
        var shown = new WholeList(CourseListTest::page, "/courses").shown(query);
        assertEquals(53, shown.size());
        var page = page("/courses?" + query);
        assertTrue(
                page.contains("href=\"" + LINES
                        + "?q=hentelistens+h%C3%B8vl&amp;status=OPEN&amp;sort=started&amp;format=XLSX\""),
                page);
        var workbook = lines("triage", query + "&format=XLSX").asByteArray();
        assertEquals(shown, ListFile.ofWorkbook(workbook, "id"));
        assertEquals("Solrød", ListFile.ofWorkbook(workbook, "municipality").getFirst());
        var csv = lines("triage", query + "&format=DANISH_CSV").asString();
        assertEquals(shown, ListFile.ofDanishCsv(csv, "id"));
        assertEquals(
                "'=Hentelistens Høvl", ListFile.ofDanishCsv(csv, "companyName").getFirst());
        assertEquals(shown, lines("triage", query).<List<String>>path("id"));
    }

    @Test
    void nobodyTakesHomeWhatIsOutOfTheirReach() {
        var cvr = newCvr();
        var ongoing = ONGOING.replace("12345674", cvr).replace("\"developer\"", "\"another\"");
        var course = as("triage").body(ongoing).post("/api/courses").<String>path("id");
        for (var client : List.of("triage", "kam", "analyst", "admin")) {
            assertEquals(List.of(course), lines(client, "q=" + cvr).<List<String>>path("id"), client);
        }
        for (var client : List.of("developer", "les-solroed", "crm")) {
            assertEquals(List.of(), lines(client, "q=" + cvr).<List<String>>path("id"), client);
        }
        for (var client : List.of("council", "finance-greve")) {
            as(client).get(LINES).then().statusCode(403);
        }
        as("triage").get(LINES + "?sort=company").then().statusCode(400);
    }

    @Test
    void itIsOnRecordThatTheyAreTakenHome() {
        var before = sql.first(EXPORTS, row -> row.getLong(1)).orElseThrow();
        lines("triage", "q=nobody+at+all");
        assertEquals(before + 1, sql.first(EXPORTS, row -> row.getLong(1)).orElseThrow());
    }

    private static final String EXPORTS =
            "select count(*) from audit_entry where action = 'exported' and resource = 'courses'";

    private static Response lines(String client, String query) {
        var answer = as(client).urlEncodingEnabled(false).get(LINES + "?" + query);
        answer.then().statusCode(200);
        return answer;
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
