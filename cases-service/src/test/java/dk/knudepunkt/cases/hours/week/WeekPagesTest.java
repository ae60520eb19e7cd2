package dk.knudepunkt.cases.hours.week;

import static dk.knudepunkt.cases.course.CourseFixtures.IMPORT;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static dk.knudepunkt.cases.hours.HourFixtures.hours;
import static dk.knudepunkt.cases.hours.HourFixtures.register;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.cases.course.CourseFixtures;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The week's grid as a browser without JavaScript meets it. Each test has a week of its own. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class WeekPagesTest {

    private static final Pattern VERSION = Pattern.compile("name=\"_version\" value=\"(\\d+)\"");

    @Test
    void fromTheCourseItIsTwoClicks() {
        var cvr = newCvr();
        var course = CourseFixtures.as("triage")
                .body(IMPORT.replace("12345674", cvr).replace("Eksempel Maskinfabrik", "Timegitter " + cvr))
                .post("/api/courses")
                .<String>path("id");
        page("developer").get("/courses/" + course).then().body(containsString("/courses/" + course + "/hours"));
        page("developer")
                .get("/courses/" + course + "/hours")
                .then()
                .statusCode(200)
                .body(containsString("/hours?course=" + course))
                .body(containsString("Ingen timer endnu"));
        register("developer", hours("2026-02-02", 15, "specialised", "")).then().statusCode(201);
        page("developer")
                .get("/hours?course=" + course)
                .then()
                .statusCode(200)
                .body(containsString("Timegitter " + cvr))
                .body(containsString("<option value=\"specialised\" selected>"))
                .body(containsString("<option value=\"SME_CONSULTANT\" selected>"));
        save("developer", "2026-W07", row("courseId", course, "tuesday", "3:45"))
                .then()
                .statusCode(303);
        CourseFixtures.as("developer")
                .get("/api/hours?courseId=" + course)
                .then()
                .body("items.minutes", contains(225))
                .body("items.workedOn", contains("2026-02-10"));
        page("developer")
                .get("/courses/" + course + "/hours")
                .then()
                .body(containsString("Dine timer i alt: <strong>3:45</strong>"))
                .body(containsString("10. februar 2026"));
        page("kam")
                .get("/courses/" + course + "/hours")
                .then()
                .body(containsString("Ingen timer endnu"))
                .body(not(containsString("10. februar 2026")));
        page("triage").get("/courses/" + course + "/hours").then().body(containsString("10. februar 2026"));
        page("les-solroed").get("/courses/" + course + "/hours").then().statusCode(403);
    }

    @Test
    void ofEachCellOnlyWhatDiffersIsWritten() {
        save("kam", "2026-W08", row("monday", "7:30")).then().statusCode(303);
        page("kam")
                .get("/hours/2026-W08")
                .then()
                .statusCode(200)
                .body(containsString("value=\"7:30\""))
                .body(containsString("Gemt: 7:30"));
        save("kam", "2026-W08", row("monday", "7:30", "friday", "2")).then().statusCode(303);
        week("kam", "2026-02-16", "2026-02-22")
                .then()
                .body("items.minutes", contains(120, 450))
                .body("items.version", contains(0, 0));
        save("kam", "2026-W08", row("friday", "1,5")).then().statusCode(303);
        week("kam", "2026-02-16", "2026-02-22").then().body("items.minutes", contains(90));
    }

    @Test
    void whoComesSecondSeesWhatTheFirstWrote() {
        var version = version("analyst", "2026-W09");
        save("analyst", "2026-W09", row("monday", "1")).then().statusCode(303);
        send("analyst", "2026-W09", version, row("monday", "2"))
                .then()
                .statusCode(422)
                .body(containsString("En anden kom først"))
                .body(containsString("value=\"2\""));
        week("analyst", "2026-02-23", "2026-03-01").then().body("items.minutes", contains(60));
    }

    @Test
    void whatIsWrongIsSaidInItsCell() {
        save("triage", "2026-W10", row("monday", "many"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"rows.0.monday-error\""))
                .body(containsString("value=\"many\""));
        save("triage", "2026-W10", row("monday", "25"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"rows.0.monday-error\""))
                .body(containsString("25:00"));
        save("triage", "2026-W10", row("monday", "1:20")).then().statusCode(422);
        save("triage", "2026-W10", row("monday", "1", "reason", ""))
                .then()
                .statusCode(422)
                .body(containsString("id=\"reason-error\""))
                .body(not(containsString("id=\"rows.0.monday-error\"")));
        save("triage", "2026-W10", Map.of("rows.0.monday", "1", "reason", "Ferie"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"rows.0.role-error\""));
        week("triage", "2026-03-02", "2026-03-08").then().body("items", empty());
    }

    @Test
    void aDayIsMovedFromOneRowToAnother() {
        save("triage", "2026-W11", row("monday", "24")).then().statusCode(303);
        var two = row("monday", "14");
        two.put("rows.1.account", "local-solroed");
        two.put("rows.1.role", "SECRETARIAT");
        two.put("rows.1.monday", "10");
        save("triage", "2026-W11", two).then().statusCode(303);
        week("triage", "2026-03-09", "2026-03-15")
                .then()
                .body("items.minutes.sum()", is(1440))
                .body("items.size()", is(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-W54", "2026-W00", "2026-27", "now"})
    void whatIsNoWeekIsRefused(String week) {
        page("triage").get("/hours/" + week).then().statusCode(400);
    }

    private static Map<String, String> row(String... cells) {
        var row = new HashMap<>(Map.of(
                "rows.0.account", "specialised", "rows.0.role", "SME_CONSULTANT", "_fixed", "0", "reason", "Ferie"));
        for (var cell = 0; cell < cells.length; cell += 2) {
            row.put(cells[cell].equals("reason") ? "reason" : "rows.0." + cells[cell], cells[cell + 1]);
        }
        return row;
    }

    private static Response save(String client, String week, Map<String, String> fields) {
        return send(client, week, version(client, week), fields);
    }

    private static Response send(String client, String week, String version, Map<String, String> fields) {
        return page(client)
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .redirects()
                .follow(false)
                .formParam("_version", version)
                .formParams(fields)
                .post("/hours/" + week);
    }

    private static String version(String client, String week) {
        var version = VERSION.matcher(page(client).get("/hours/" + week).asString());
        return version.find() ? version.group(1) : "none";
    }

    private static Response week(String person, String from, String to) {
        return CourseFixtures.as(person).get("/api/hours?person=%s&from=%s&to=%s".formatted(person, from, to));
    }

    private static RequestSpecification page(String client) {
        return given().auth().oauth2(Tokens.of(client)).accept("text/html").header("Accept-Language", "da");
    }
}
