package dk.knudepunkt.cases.course;

import static dk.knudepunkt.cases.course.CourseFixtures.act;
import static dk.knudepunkt.cases.course.CourseFixtures.broughtInBy;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static dk.knudepunkt.cases.course.CourseFixtures.referred;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.cases.developer.InTheRegister;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms that open a course and do what is done to one on its way. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CourseLifePagesTest {

    @Test
    void developerOpensACourseForThemselves() {
        browser("developer", "da").get("/courses").then().body(containsString("href=\"/courses/new\""));
        browser("developer", "da")
                .get("/courses/new")
                .then()
                .statusCode(200)
                .body(containsString("value=\"developer\""))
                .body(not(containsString("value=\"another\"")));
        browser("triage", "da").get("/courses/new").then().body(containsString("value=\"another\""));
        browser("les-solroed", "da").get("/courses/new").then().statusCode(403);
        var opened = form("developer")
                .formParam("company.cvr", newCvr())
                .formParam("company.name", "Værkstedet")
                .formParam("company.municipalityCode", "269")
                .formParam("courseKind", "ACTION_PLAN")
                .formParam("developerId", "developer")
                .formParam("startedOn", "1/9/2021")
                .formParam("account", "local-solroed")
                .formParam("segment", "OPERATIONS")
                .formParam("themes", "RETAIL")
                .post("/courses/new");
        opened.then().statusCode(303);
        browser("developer", "da")
                .get(opened.header("Location"))
                .then()
                .statusCode(200)
                .body(containsString("Værkstedet"))
                .body(containsString("Detailhandel"));
        browser("developer", "da")
                .get(opened.header("Location") + "/counting")
                .then()
                .statusCode(200)
                .body(containsString("en kommune eller et projekt betaler"));
    }

    @Test
    void whatIsMissingIsToldAtItsField() {
        form("developer")
                .formParam("company.cvr", "12345675")
                .formParam("developerId", "developer")
                .formParam("account", "specialised")
                .formParam("startedOn", "1/9/2021")
                .post("/courses/new")
                .then()
                .statusCode(422)
                .body(containsString("id=\"company.cvr-error\""))
                .body(containsString("id=\"company.name-error\""));
    }

    @ParameterizedTest
    @CsvSource({
        "pause, På pause fra",
        "transfer, Ny forretningsudvikler",
        "correction, Hovedkontorets kommune",
        "resumption, Det kan ikke gøres",
        "kind-change, Det kan ikke gøres"
    })
    void eachActionHasItsForm(String action, String shown) {
        var course = broughtInBy("crm");
        browser("developer", "da")
                .get("/courses/" + course + "/" + action)
                .then()
                .statusCode(200)
                .body(containsString(shown));
    }

    @Test
    void courseIsPutRightOnItsPage() {
        var course = broughtInBy("crm");
        form("developer")
                .formParam("_version", 0)
                .formParam("reason", "MISSING")
                .formParam("startedOn", "1/2/2021")
                .formParam("courseKind", "ACTION_PLAN")
                .formParam("account", "specialised")
                .formParam("segment", "GROWTH")
                .formParam("themes", "EXPORT", "FINANCING")
                .formParam("municipalityCode", "269")
                .formParam("headOfficeCode", "269")
                .formParam("note", "Glemt ved starten")
                .post("/courses/" + course + "/correction")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/courses/" + course + "?done=CORRECTION"));
        browser("developer", "da")
                .get("/courses/" + course)
                .then()
                .body(containsString("Finansiering, Eksport"))
                .body(containsString("Det manglede"))
                .body(containsString("Glemt ved starten"));
        browser("developer", "da")
                .get("/courses/" + course + "/counting")
                .then()
                .body(containsString("Tæller, når forløbet er afsluttet"));
    }

    @Test
    void whoeverHandsACourseOverIsLedToTheirOthers() {
        InTheRegister.add("colleague");
        var course = broughtInBy("crm");
        var handedOver = form("developer")
                .formParam("_version", 0)
                .formParam("developerId", "colleague")
                .post("/courses/" + course + "/transfer");
        handedOver.then().statusCode(303).header("Location", endsWith("/courses?done=TRANSFER"));
        browser("developer", "da")
                .get(handedOver.header("Location"))
                .then()
                .statusCode(200)
                .body(containsString("Forløbet er overdraget"))
                .body(not(containsString(course)));
    }

    @Test
    void theHouseReadsTheNoteOfACancellationAndTheUnitDoesNot() {
        var course = referred();
        act("developer", course, "cancellation", """
                {"reason": "CEASED", "note": "Ejeren sælger", "cancelledOn": "2021-05-31"}""");
        browser("developer", "da").get("/courses/" + course).then().body(containsString("Ejeren sælger"));
        browser("les-solroed", "da")
                .get("/courses/" + course)
                .then()
                .statusCode(200)
                .body(containsString("Virksomheden er ophørt"))
                .body(not(containsString("Ejeren sælger")));
    }

    private static RequestSpecification form(String client) {
        return browser(client, "da").contentType(ContentType.URLENC);
    }

    private static RequestSpecification browser(String client, String language) {
        return given().auth()
                .oauth2(Tokens.of(client))
                .header("Accept", "text/html,application/xhtml+xml")
                .header("Accept-Language", language)
                .redirects()
                .follow(false);
    }
}
