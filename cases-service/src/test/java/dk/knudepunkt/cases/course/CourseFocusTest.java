package dk.knudepunkt.cases.course;

import static dk.knudepunkt.cases.course.CourseFixtures.IMPORT;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.referred;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who pays for a course, and what it is about. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CourseFocusTest {

    private static final String LATE =
            IMPORT.replace("2021-02-01", "2021-08-01").replace("2021-05-31", "2021-09-30");

    @Test
    void courseIsSpecialisedAndNotJudgedUnlessSomebodySaysMore() {
        as("crm")
                .body(IMPORT)
                .post("/api/courses")
                .then()
                .statusCode(201)
                .body("account", is("specialised"))
                .body("segment", nullValue())
                .body("themes", empty());
        as("triage")
                .get("/api/courses/" + referred())
                .then()
                .body("account", is("specialised"))
                .body("segment", nullValue());
    }

    @Test
    void whatIsSaidIsKeptAndShown() {
        var said = with(
                LATE,
                "\"account\": \"local-solroed\", \"segment\": \"GROWTH\", \"themes\": [\"EXPORT\", \"FINANCING\"]");
        var course = as("crm")
                .body(said)
                .post("/api/courses")
                .then()
                .statusCode(201)
                .body("account", is("local-solroed"))
                .body("segment", is("GROWTH"))
                .body("themes", contains("FINANCING", "EXPORT"))
                .extract()
                .<String>path("id");
        as("triage")
                .accept(ContentType.HTML)
                .get("/courses/" + course)
                .then()
                .statusCode(200)
                .body(containsString("Vækst"))
                .body(containsString("Finansiering, Eksport"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'account': 'local-nowhere' | 422 | /account | /problems/account-unknown",
                "'account': 'local-solroed' | 422 | /account | /problems/account-not-open",
                "'segment': 'BIG'           | 400 | /segment | /problems/malformed-value",
                "'themes': ['CHESS']        | 400 | /themes/0 | /problems/malformed-value",
                "'themes': [null]           | 422 | /themes   | /problems/validation"
            },
            quoteCharacter = '"')
    void whatIsNotThereIsNamed(String said, int status, String pointer, String problem) {
        as("crm")
                .body(with(IMPORT, said.replace('\'', '"')))
                .post("/api/courses")
                .then()
                .statusCode(status)
                .body("type", is(problem))
                .body("errors.pointer", contains(pointer));
    }

    private static String with(String request, String said) {
        return request.substring(0, request.lastIndexOf('}')) + ", " + said + "}";
    }
}
