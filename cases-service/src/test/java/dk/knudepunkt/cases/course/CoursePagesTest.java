package dk.knudepunkt.cases.course;

import static dk.knudepunkt.cases.course.CourseFixtures.ONGOING;
import static dk.knudepunkt.cases.course.CourseFixtures.broughtInBy;
import static dk.knudepunkt.cases.course.CourseFixtures.broughtInFor;
import static dk.knudepunkt.cases.course.CourseFixtures.complete;
import static dk.knudepunkt.cases.course.CourseFixtures.referred;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.cases.HalfPastMidnight;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages as a browser without JavaScript meets them. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CoursePagesTest {

    @Test
    void listShowsTheDevelopersOwnCourses() {
        var own = startedToday();
        var anothers = broughtInFor("another");
        as("developer", "da")
                .get("/courses")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(containsString("<h1>Forløb</h1>"))
                .body(containsString("/courses/" + own))
                .body(containsString("1. juli 2026"))
                .body(not(containsString(anothers)));
        as("developer", "en")
                .get("/courses")
                .then()
                .body(containsString("<h1>Courses</h1>"))
                .body(containsString("Action plan"))
                .body(containsString("1 July 2026"));
    }

    /** It stands first in the list, whatever other tests bring in. */
    private static String startedToday() {
        return CourseFixtures.as("crm")
                .body(ONGOING.replace("2021-02-01", HalfPastMidnight.TODAY.toString()))
                .post("/api/courses")
                .path("id");
    }

    @Test
    void listIsFilteredByStatus() {
        var open = startedToday();
        as("developer", "da").get("/courses?status=OPEN").then().body(containsString(open));
        as("developer", "da").get("/courses?status=COMPLETED").then().body(not(containsString(open)));
        as("developer", "da").get("/courses?status=").then().statusCode(200).body(containsString(open));
    }

    @Test
    void emptyListSaysSo() {
        as("les-guldborgsund", "da").get("/courses").then().body(containsString("Der er ingen forløb her endnu."));
    }

    @Test
    void longListGoesOnBehindALink() {
        for (var i = 0; i < 51; i++) {
            broughtInBy("crm");
        }
        var first = as("developer", "da").get("/courses?status=OPEN").asString();
        var more = Pattern.compile("href=\"(/courses\\?[^\"]*cursor=[^\"]+)\"").matcher(first);
        assertTrue(more.find(), first);
        as("developer", "da")
                .get(more.group(1).replace("&amp;", "&"))
                .then()
                .statusCode(200)
                .body(containsString("I gang"));
    }

    @Test
    void courseLeadsToItsReferral() {
        var course = referred();
        as("les-solroed", "da")
                .get("/courses/" + course)
                .then()
                .statusCode(200)
                .body(containsString("CVR 12345674, Solrød"))
                .body(containsString("href=\"/referrals/"))
                .body(containsString("H-2021-000042"))
                .body(not(containsString("Afslut forløbet")));
        as("les-solroed", "da").get("/courses").then().body(containsString("CVR 12345674"));
    }

    @ParameterizedTest
    @CsvSource({
        "'',                  Overblik",
        "/plan,               Plan",
        "/plan/board,         Plan",
        "/notes,              Møder og noter",
        "/external-referrals, Henvist til andre",
        "/hours,              Timer",
        "/evaluation,         Evaluering",
        "/counting,           Hvor det tæller",
        "/new-customer,       Hvor det tæller"
    })
    void eachTabSaysWhereTheReaderIs(String tab, String label) {
        var course = broughtInBy("crm");
        as("developer", "da")
                .get("/courses/" + course + tab)
                .then()
                .statusCode(200)
                .body(containsString("aria-current=\"page\">" + label + "</a>"))
                .body(containsString("href=\"/courses/" + course + "/counting\""));
    }

    @Test
    void aUnitIsLedOnlyToWhatItMayRead() {
        var course = "/courses/" + referred();
        as("les-solroed", "da")
                .get(course)
                .then()
                .body(containsString("href=\"" + course + "/counting\""))
                .body(not(containsString("href=\"" + course + "/plan\"")))
                .body(not(containsString("href=\"" + course + "/notes\"")))
                .body(not(containsString("href=\"" + course + "/hours\"")))
                .body(not(containsString("href=\"" + course + "/evaluation\"")));
        as("les-solroed", "da").get(course + "/counting").then().statusCode(200);
        as("les-solroed", "da").get(course + "/evaluation").then().statusCode(403);
        as("les-guldborgsund", "da").get(course + "/counting").then().statusCode(404);
    }

    @Test
    void developerCompletesACourse() {
        var course = broughtInBy("crm");
        as("developer", "da")
                .get("/courses/" + course)
                .then()
                .body(containsString("Handlingsplan: Eksempel Maskinfabrik ApS"))
                .body(containsString("Afslut forløbet"))
                .body(containsString("name=\"_version\" value=\"0\""));
        var answer = fillIn(course, 0, "31. maj 2021");
        answer.then().statusCode(303).header("Location", endsWith("/courses/" + course + "?done=COMPLETION"));
        as("developer", "da")
                .get(answer.header("Location"))
                .then()
                .body(containsString("Forløbet er afsluttet"))
                .body(containsString("31. maj 2021"))
                .body(not(containsString("Afslut forløbet")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-01-31 | Afslutningen skal ligge fra forløbets start",
                "2031-05-31 | Afslutningen skal ligge fra forløbets start",
                "2021-02-30 | Skriv en dato, der findes",
                "''         | Udfyld feltet",
                "den 31. maj | Skriv en dato, der findes"
            })
    void wrongDateIsSaidAtTheFieldAndStaysThere(String typed, String message) {
        var course = broughtInBy("crm");
        fillIn(course, 0, typed)
                .then()
                .statusCode(422)
                .contentType(startsWith("text/html"))
                .body(containsString("id=\"completedOn-error\""))
                .body(containsString(message))
                .body(containsString("value=\"" + typed + "\""));
        as("developer", "da").get("/courses/" + course).then().body(containsString("I gang"));
    }

    @Test
    void whoeverComesSecondKeepsWhatTheyTypedAndSeesWhatStandsThereNow() {
        var course = broughtInBy("crm");
        complete("crm", course, "\"0\"", "2021-05-31");
        fillIn(course, 0, "2021-06-30")
                .then()
                .statusCode(422)
                .contentType(startsWith("text/html"))
                .body(containsString("En anden kom først"))
                .body(containsString("value=\"2021-06-30\""))
                .body(containsString("Står der nu: <strong>31-05-2021</strong>"));
        as("developer", "da").get("/courses/" + course).then().body(containsString("31. maj 2021"));
    }

    @ParameterizedTest
    @CsvSource({
        "les-solroed,200",
        "triage,200",
        "developer,200",
        "kam,200",
        "analyst,200",
        "admin,200",
        "council,403",
        "finance-greve,403",
        "crm,403"
    })
    void whoMaySeeThePages(String client, int status) {
        as(client, "da").get("/courses").then().statusCode(status).contentType(startsWith("text/html"));
    }

    @Test
    void pageOfACourseOutOfReachIsNotFound() {
        var course = broughtInFor("another");
        as("developer", "da")
                .get("/courses/" + course)
                .then()
                .statusCode(404)
                .body("html.head.title", is("Forløbet findes ikke · Knudepunkt"));
        fillIn(course, 0, "2021-05-31").then().statusCode(404);
    }

    @Test
    void developerCancelsACourseAndTakesItUpAgain() {
        var course = broughtInBy("crm");
        as("developer", "da")
                .get("/courses/" + course + "/cancellation")
                .then()
                .statusCode(200)
                .body(containsString("Virksomheden er ophørt"));
        var cancelled = as("developer", "en")
                .contentType(ContentType.URLENC)
                .formParam("_version", 0)
                .formParam("reason", "CEASED")
                .formParam("cancelledOn", "31/5/2021")
                .post("/courses/" + course + "/cancellation");
        cancelled.then().statusCode(303).header("Location", endsWith("/courses/" + course + "?done=CANCELLATION"));
        as("developer", "en")
                .get(cancelled.header("Location"))
                .then()
                .body(containsString("The course has been cancelled"))
                .body(containsString("The company has ceased"));
        as("developer", "en")
                .contentType(ContentType.URLENC)
                .formParam("_version", 1)
                .formParam("reason", "")
                .post("/courses/" + course + "/reopening")
                .then()
                .statusCode(422)
                .body(containsString("id=\"reason-error\""));
        as("developer", "en")
                .contentType(ContentType.URLENC)
                .formParam("_version", 1)
                .formParam("reason", "MISTAKE")
                .post("/courses/" + course + "/reopening")
                .then()
                .statusCode(303);
        as("developer", "en").get("/courses/" + course).then().body(containsString("In progress"));
    }

    private static Response fillIn(String course, long version, String completedOn) {
        return as("developer", "da")
                .contentType(ContentType.URLENC)
                .formParam("_version", version)
                .formParam("completedOn", completedOn)
                .post("/courses/" + course + "/completion");
    }

    private static RequestSpecification as(String client, String language) {
        return given().auth()
                .oauth2(Tokens.of(client))
                .header("Accept", "text/html,application/xhtml+xml")
                .header("Accept-Language", language)
                .redirects()
                .follow(false);
    }
}
