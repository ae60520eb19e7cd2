package dk.knudepunkt.cases.hours.period;

import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.hours.HourFixtures.hours;
import static dk.knudepunkt.cases.hours.HourFixtures.register;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Months of which hours are done with. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class PeriodResourceTest {

    @Test
    void nothingEntersAClosedMonthUntilItIsOpenedAgain() {
        var before = register("developer", hours("2025-03-10", 60, "specialised", ""));
        before.then().statusCode(201);
        var address = "/api/hours/" + before.<String>path("id");
        act("2025-03", "closing", "")
                .then()
                .statusCode(200)
                .body("closed", is(true))
                .body("actions", contains("reopening"));
        register("developer", hours("2025-03-11", 60, "specialised", ""))
                .then()
                .statusCode(409)
                .body("type", is("/problems/hours-period-closed"))
                .body("errors.pointer", contains("/workedOn"));
        as("developer")
                .header("If-Match", "*")
                .body(hours("2025-04-10", 60, "specialised", ""))
                .put(address)
                .then()
                .statusCode(409);
        withdraw(address).then().statusCode(409);
        as("developer").get(address).then().body("actions", empty()).body("minutes", is(60));
        act("2025-03", "reopening", "{}").then().statusCode(422).body("errors.pointer", contains("/reason"));
        act("2025-03", "reopening", "{\"reason\": \"Two days on the wrong account\"}")
                .then()
                .statusCode(200)
                .body("closed", is(false))
                .body("changes", hasSize(2))
                .body("changes[1].reason", is("Two days on the wrong account"));
        withdraw(address).then().statusCode(200);
    }

    @Test
    void aMonthIsClosedOnceAndWhenItIsOver() {
        act("2026-07", "closing", "").then().statusCode(409).body("type", is("/problems/hours-period-not-over"));
        act("2025-05", "reopening", "{\"reason\": \"x\"}")
                .then()
                .statusCode(409)
                .body("type", is("/problems/hours-period-open"));
        act("2025-05", "closing", "").then().statusCode(200);
        act("2025-05", "closing", "").then().statusCode(409).body("type", is("/problems/hours-period-closed"));
        as("admin")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"x\"}")
                .post("/api/hours/periods/2025-05/reopening")
                .then()
                .statusCode(412);
        as("triage")
                .header("If-Match", "*")
                .post("/api/hours/periods/2025-05/closing")
                .then()
                .statusCode(403);
    }

    @Test
    void aYearHasTwelve() {
        as("developer")
                .get("/api/hours/periods?year=2024")
                .then()
                .statusCode(200)
                .body("", hasSize(12))
                .body("[0].month", is("2024-01"))
                .body("[0].actions", empty());
        as("admin").get("/api/hours/periods?year=2024").then().body("[11].actions", contains("closing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-13", "2025-00", "2025", "march", "0000-01"})
    void whatIsNoMonthIsRefused(String month) {
        as("admin")
                .header("If-Match", "*")
                .post("/api/hours/periods/" + month + "/closing")
                .then()
                .statusCode(400)
                .body("type", is("/problems/hours-no-month"));
    }

    @Test
    void thePagesCloseAMonthAndOpenItAgain() {
        page().get("/hours/periods?year=2023").then().statusCode(200).body(containsString("/hours/periods/2023-02"));
        page().get("/hours/periods/2023-02").then().statusCode(200).body(containsString("Luk måneden"));
        page().formParam("_version", "0")
                .post("/hours/periods/2023-02/closing")
                .then()
                .statusCode(303);
        page().formParam("_version", "1")
                .post("/hours/periods/2023-02/reopening")
                .then()
                .statusCode(422)
                .body(containsString("id=\"reason-error\""));
        page().formParam("_version", "1")
                .formParam("reason", "To dage på den forkerte konto")
                .post("/hours/periods/2023-02/reopening")
                .then()
                .statusCode(303);
        page().get("/hours/periods/2023-02")
                .then()
                .body(containsString("To dage på den forkerte konto"))
                .body(containsString("Luk måneden"));
    }

    private static RequestSpecification page() {
        return as("admin")
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .accept("text/html")
                .header("Accept-Language", "da")
                .redirects()
                .follow(false);
    }

    private static Response withdraw(String address) {
        return as("developer").header("If-Match", "*").post(address + "/withdrawal");
    }

    private static Response act(String month, String action, String body) {
        var address = "/api/hours/periods/" + month;
        int version = as("admin")
                .get("/api/hours/periods?year=" + month.substring(0, 4))
                .path("find { it.month == '" + month + "' }.version");
        var request = as("admin").header("If-Match", "\"" + version + "\"");
        return (body.isEmpty() ? request : request.body(body)).post(address + "/" + action);
    }
}
