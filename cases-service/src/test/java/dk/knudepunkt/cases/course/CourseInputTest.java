package dk.knudepunkt.cases.course;

import static dk.knudepunkt.cases.course.CourseFixtures.IMPORT;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.broughtInBy;
import static dk.knudepunkt.cases.course.CourseFixtures.complete;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong is named, in the caller's language, and nothing is stored of it. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CourseInputTest {

    @Inject
    EntityManager database;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12345674                     | 12345675           | 422 | /company/cvr",
                "\"12345674\"                 | null               | 422 | /company/cvr",
                "\"269\"                      | \"999\"            | 422 | /company/municipalityCode",
                "Eksempel Maskinfabrik        | Eksempel\\nApS      | 422 | /company/name",
                "Eksempel Maskinfabrik ApS    | ' '                | 422 | /company/name",
                "post@eksempel.example        | no-address         | 422 | /company/email",
                "+45 70 10 20 30              | call me            | 422 | /company/phone",
                "ACTION_PLAN                  | HOLIDAY            | 400 | /courseKind",
                "\"ACTION_PLAN\"              | null               | 422 | /courseKind",
                "\"developer\"                | \"<script>\"       | 422 | /developerId",
                "\"2021-02-01\"               | null               | 422 | /startedOn",
                "2021-02-01                   | 2021-02-30         | 400 | /startedOn",
                "\"2021-02-01\"               | 2021               | 400 | /startedOn",
                "2021-02-01                   | 2021-02-01T10:00Z  | 400 | /startedOn",
                "2021-02-01                   | 2031-02-01         | 422 | /startedOn",
                "2021-02-01                   | 1999-12-31         | 422 | /startedOn",
                "2021-02-01                   | -9999-01-01        | 422 | /startedOn",
                "2021-05-31                   | 2021-06-31         | 400 | /completedOn",
                "2021-05-31                   | 31.5.2021          | 400 | /completedOn",
                "2021-05-31                   | 2021-01-31         | 422 | /completedOn",
                "2021-05-31                   | 2031-05-31         | 422 | /completedOn"
            })
    void wrongFieldIsNamedAndNothingIsStored(String right, String wrong, int status, String pointer) {
        var before = stored();
        as("crm")
                .body(IMPORT.replace(right, wrong))
                .post("/api/courses")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(pointer));
        assertEquals(before, stored());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2021-01-31 | 422", "2031-05-31 | 422", "2021-02-29 | 400", "tomorrow | 400", "'' | 400"})
    void courseIsNotCompletedOnAWrongDate(String completedOn, int status) {
        var course = broughtInBy("crm");
        complete("crm", course, "\"0\"", completedOn)
                .then()
                .statusCode(status)
                .body("errors.pointer", contains("/completedOn"));
        as("crm")
                .get("/api/courses/" + course)
                .then()
                .header("ETag", startsWith("\"0."))
                .body("status", is("OPEN"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da | Afslutningsdatoen kan ikke bruges     | Afslutningen skal ligge fra forløbets start, 2021-02-01,",
                "en | The completion date cannot be used    | The completion must be from the start of the course, 2021-02-01,"
            })
    void refusalSpeaksTheCallersLanguage(String language, String title, String detail) {
        as("crm")
                .header("Accept-Language", language)
                .body(IMPORT.replace("2021-05-31", "2021-01-31"))
                .post("/api/courses")
                .then()
                .statusCode(422)
                .body("type", is("/problems/course-completion-out-of-range"))
                .body("title", is(title))
                .body("detail", startsWith(detail));
    }

    @Test
    void unreadableRequestsAreRefusedClearly() {
        var before = stored();
        as("crm")
                .body("{\"company\": ")
                .post("/api/courses")
                .then()
                .statusCode(400)
                .body("type", is("/problems/malformed-json"));
        as("crm").body("").post("/api/courses").then().statusCode(422);
        as("crm").body("[]").post("/api/courses").then().statusCode(400);
        as("crm")
                .contentType(ContentType.XML)
                .body("<course/>")
                .post("/api/courses")
                .then()
                .statusCode(415);
        as("crm")
                .body("{}")
                .header("If-Match", "\"0\"")
                .post("/api/courses/" + broughtInBy("crm") + "/completion")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/completedOn"));
        assertEquals(before + 1, stored());
    }

    @ParameterizedTest
    @CsvSource({
        "status=LOST,400",
        "referralId=no-uuid,400",
        "cursor=%00,400",
        "cursor=bm90LWEtZGF0ZQ,400",
        "limit=0,422",
        "limit=201,422",
        "developerId=%00,400"
    })
    void wrongParameterIsRefused(String query, int status) {
        as("crm")
                .urlEncodingEnabled(false)
                .get("/api/courses?" + query)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    @Test
    void unknownCourseIsNotFound() {
        var unknown = UUID.randomUUID().toString();
        as("triage")
                .get("/api/courses/" + unknown)
                .then()
                .statusCode(404)
                .body("type", is("/problems/course-not-found"));
        complete("triage", unknown, "\"0\"", "2021-05-31").then().statusCode(404);
        as("triage").get("/api/courses/no-uuid").then().statusCode(404).body("type", is("/problems/not-found"));
        complete("triage", "no-uuid", "\"0\"", "2021-05-31").then().statusCode(404);
    }

    private long stored() {
        return (Long) database.createNativeQuery("select count(*) from course where brought_in_by = 'crm'", Long.class)
                .getSingleResult();
    }
}
