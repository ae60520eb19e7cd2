package dk.knudepunkt.cases.course.note;

import static dk.knudepunkt.cases.course.CourseFixtures.IMPORT;
import static dk.knudepunkt.cases.course.CourseFixtures.ONGOING;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.knudepunkt.cases.brief.ReferralsStandIn;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the house writes of its courses, and who reads it. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@QuarkusTestResource(ReferralsStandIn.class)
class CourseNoteTest {

    private static final String JOINT = """
            {"heldOn": "2021-03-02", "form": "VISIT", "unitCode": "les-solroed", "adviser": "Mette Holm",
             "summary": "Gennemgik regnskabet"}""";

    @Test
    void noteIsWrittenOnceAndReadByTheHouse() {
        var course = course(ONGOING);
        var key = UUID.randomUUID().toString();
        for (var i = 0; i < 2; i++) {
            as("developer")
                    .header("Idempotency-Key", key)
                    .body("{\"text\": \"Vil tale om lånet først\"}")
                    .post(course + "/notes")
                    .then()
                    .statusCode(201)
                    .header("Location", containsString("/notes"))
                    .body("text", is("Vil tale om lånet først"))
                    .body("writtenBy", is("developer"));
        }
        as("triage")
                .body("{\"text\": \"Ringede igen\"}")
                .post(course + "/notes")
                .then()
                .statusCode(201);
        as("kam").get(course + "/notes").then().body("items.text", contains("Ringede igen", "Vil tale om lånet først"));
        var first = as("kam").get(course + "/notes?limit=1");
        first.then().body("items.text", contains("Ringede igen"));
        as("kam")
                .queryParam("cursor", first.<String>path("next"))
                .get(course + "/notes?limit=1")
                .then()
                .body("items.text", contains("Vil tale om lånet først"))
                .body("next", nullValue());
    }

    @Test
    void jointVisitNamesTheUnitAndItsAdviser() {
        var course = course(ONGOING);
        as("developer")
                .body(JOINT)
                .post(course + "/meetings")
                .then()
                .statusCode(201)
                .body("unitCode", is("les-solroed"))
                .body("adviser", is("Mette Holm"));
        as("developer")
                .body("{\"heldOn\": \"2021-04-02\", \"form\": \"PHONE\"}")
                .post(course + "/meetings")
                .then()
                .statusCode(201)
                .body("unitCode", nullValue());
        as("triage").get(course + "/meetings").then().body("items.heldOn", contains("2021-04-02", "2021-03-02"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'2021-03-02'                | '2021-01-31'  | 422 | /heldOn",
                "'2021-03-02'                | '2031-01-31'  | 422 | /heldOn",
                "'VISIT'                     | 'DREAM'       | 400 | /form",
                "'unitCode': 'les-solroed',  | \" \"           | 422 | /unitCode",
                "'2021-03-02'                | null          | 422 | /heldOn"
            })
    void whatIsWrongWithAMeetingIsNamed(String right, String wrong, int status, String pointer) {
        as("developer")
                .body(JOINT.replace(right.replace('\'', '"'), wrong.replace('\'', '"')))
                .post(course(ONGOING) + "/meetings")
                .then()
                .statusCode(status)
                .body("errors.pointer", contains(pointer));
    }

    @ParameterizedTest
    @CsvSource({"les-solroed, 403, 403", "crm, 403, 403", "kam, 200, 403", "admin, 200, 201", "analyst, 403, 403"})
    void onlyTheHouseReadsAndWrites(String client, int read, int write) {
        var course = course(ONGOING);
        as(client).get(course + "/notes").then().statusCode(read);
        as(client).get(course + "/meetings").then().statusCode(read);
        as(client).body("{\"text\": \"x\"}").post(course + "/notes").then().statusCode(write);
        as(client).body(JOINT).post(course + "/meetings").then().statusCode(write);
    }

    @Test
    void anothersCourseIsNotThere() {
        var course = course(ONGOING.replace("\"developer\"", "\"another\""));
        as("developer").get(course + "/notes").then().statusCode(404);
        as("developer").body(JOINT).post(course + "/meetings").then().statusCode(404);
    }

    @Test
    void whatWasWrittenIsForgottenWithTheCourse() {
        var over = course(IMPORT.replace("post@eksempel.example", "noter@eksempel.example"));
        as("developer").body("{\"text\": \"Ejeren er syg\"}").post(over + "/notes");
        as("developer").body(JOINT).post(over + "/meetings");
        var person = "{\"email\": \"noter@eksempel.example\"}";
        as("admin")
                .body(person)
                .post("/api/courses/personal-data/export")
                .then()
                .statusCode(200)
                .body("kind", hasItems("course-journal", "course-meeting"));
        as("admin")
                .body(person)
                .post("/api/courses/personal-data/erasure")
                .then()
                .statusCode(200)
                .body("erased.kind", hasItems("course-journal", "course-meeting"));
        as("developer").get(over + "/notes").then().body("items.text", everyItem(nullValue()));
        as("developer")
                .get(over + "/meetings")
                .then()
                .body("items.unitCode", contains("les-solroed"))
                .body("items[0].adviser", nullValue())
                .body("items[0].summary", nullValue());
        as("admin")
                .body(person)
                .post("/api/courses/personal-data/export")
                .then()
                .body("findAll { it.kind == 'course-journal' }", empty());
    }

    @Test
    void thePageGoesOnBehindItsLastNote() {
        var course = course(ONGOING);
        as("developer").body("{\"text\": \"Den første\"}").post(course + "/notes");
        as("developer").body("{\"text\": \"Den anden\"}").post(course + "/notes");
        var next = as("developer").get(course + "/notes?limit=1").<String>path("next");
        browser("developer")
                .queryParam("notes", next)
                .get(course.replace("/api", "") + "/notes")
                .then()
                .statusCode(200)
                .body(containsString("Den første"))
                .body(not(containsString("Den anden")));
    }

    @Test
    void thePageTakesBothAndShowsThem() {
        var page = course(ONGOING).replace("/api", "");
        browser("developer").get(page + "/notes").then().statusCode(200).body(containsString("Møder og noter"));
        browser("developer")
                .contentType(ContentType.URLENC)
                .formParam("text", "Vil tale om lånet først")
                .post(page + "/notes")
                .then()
                .statusCode(303);
        browser("developer")
                .contentType(ContentType.URLENC)
                .formParam("heldOn", "2/3/2021")
                .formParam("form", "VISIT")
                .formParam("unitCode", "les-solroed")
                .formParam("adviser", "Mette Holm")
                .post(page + "/meetings")
                .then()
                .statusCode(303);
        browser("developer")
                .contentType(ContentType.URLENC)
                .formParam("heldOn", "2/3/2021")
                .post(page + "/meetings")
                .then()
                .statusCode(422)
                .body(containsString("id=\"meeting-form-error\""));
        browser("kam")
                .get(page + "/notes")
                .then()
                .body(containsString("Vil tale om lånet først"))
                .body(containsString("sambesøg med Lokal erhvervsservice Solrød (Mette Holm)"))
                .body(not(containsString("Gem note")));
        browser("les-solroed").get(page + "/notes").then().statusCode(403);
    }

    private static String course(String request) {
        return "/api/courses/"
                + as("triage")
                        .body(request.replace("12345674", newCvr()))
                        .post("/api/courses")
                        .<String>path("id");
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
