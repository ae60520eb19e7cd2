package dk.knudepunkt.cases.hours;

import static dk.knudepunkt.cases.course.CourseFixtures.IMPORT;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static dk.knudepunkt.cases.hours.HourFixtures.hours;
import static dk.knudepunkt.cases.hours.HourFixtures.register;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.AtOnce;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours one by one. Each test works on days of its own. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class HourResourceTest {

    @Test
    void hoursAreRegisteredChangedAndWithdrawn() {
        var told = register("developer", hours("2026-06-29", 90, "specialised", ""));
        told.then()
                .statusCode(201)
                .header("Location", containsString("/api/hours/"))
                .body("person", is("developer"))
                .body("minutes", is(90))
                .body("actions", contains("description", "withdrawal"));
        var id = told.<String>path("id");
        change("developer", id, hours("2026-06-29", 120, "local-solroed", ""))
                .then()
                .statusCode(200)
                .body("minutes", is(120))
                .body("account", is("local-solroed"));
        as("developer")
                .header("If-Match", told.header("ETag"))
                .body(hours("2026-06-29", 15, "specialised", ""))
                .put("/api/hours/" + id)
                .then()
                .statusCode(412);
        withdraw("developer", id).then().statusCode(200).body("actions", empty());
        as("developer").get("/api/hours/" + id).then().statusCode(404);
        as("developer")
                .get("/api/hours?from=2026-06-29&to=2026-06-29&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
    }

    @Test
    void aKeyRegistersOnce() {
        var key = UUID.randomUUID().toString();
        var body = hours("2026-06-28", 15, "specialised", "");
        var first = as("developer").header("Idempotency-Key", key).body(body).post("/api/hours");
        var second = as("developer").header("Idempotency-Key", key).body(body).post("/api/hours");
        assertEquals(first.<String>path("id"), second.<String>path("id"));
    }

    @Test
    void aLineHasOneEntryADay() {
        register("developer", hours("2026-05-11", 60, "specialised", "")).then().statusCode(201);
        register("developer", hours("2026-05-11", 60, "specialised", ""))
                .then()
                .statusCode(409)
                .body("type", is("/problems/hours-there-already"));
        register("developer", hours("2026-05-11", 60, "local-solroed", ""))
                .then()
                .statusCode(201);
        register("kam", hours("2026-05-11", 60, "specialised", "")).then().statusCode(201);
    }

    @Test
    void aDayHasTwentyFourHours() {
        register("developer", hours("2026-05-12", 25 * 60, "specialised", ""))
                .then()
                .statusCode(422)
                .body("type", is("/problems/hours-day-too-long"))
                .body("errors.pointer", contains("/minutes"));
        register("developer", hours("2026-05-12", 1200, "specialised", ""))
                .then()
                .statusCode(201);
        register("developer", hours("2026-05-12", 255, "local-solroed", ""))
                .then()
                .statusCode(422)
                .body("detail", containsString("24:15"));
        register("developer", hours("2026-05-12", 240, "local-solroed", ""))
                .then()
                .statusCode(201);
    }

    @Test
    void howeverManyAtOnceADayStaysADay() {
        var statuses = AtOnce.times(10, each -> {
            var purpose = "\"cvr\": \"" + registered() + "\",";
            return register("developer", hours("2026-05-13", 480, "specialised", purpose))
                    .statusCode();
        });
        assertEquals(3, statuses.stream().filter(status -> status == 201).count(), statuses::toString);
        assertEquals(7, statuses.stream().filter(status -> status == 422).count(), statuses::toString);
    }

    private static String registered() {
        var cvr = newCvr();
        as("triage")
                .body("{\"cvr\": \"%1$s\", \"name\": \"Time %1$s\"}".formatted(cvr))
                .post("/api/companies")
                .then()
                .statusCode(201);
        return cvr;
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 2026-07-02, hours-in-future, /workedOn",
        "': 30,', ': 20,', hours-no-quarters, /minutes",
        "specialised, nobody, account-unknown, /account",
    })
    void whatCannotBeIsRefused(String right, String wrong, String slug, String pointer) {
        register("triage", hours("2026-06-30", 30, "specialised", "").replace(right, wrong))
                .then()
                .statusCode(422)
                .body("type", is("/problems/" + slug))
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void aWeekIsInTimeAndADayMoreIsLate() {
        var inTime = hours("2026-06-24", 30, "specialised", "").replace(", \"reason\": \"Was ill\"", "");
        register("analyst", inTime).then().statusCode(201).body("reason", nullValue());
        register("analyst", inTime.replace("2026-06-24", "2026-06-23"))
                .then()
                .statusCode(422)
                .body("type", is("/problems/hours-late"))
                .body("errors.pointer", contains("/reason"));
    }

    @Test
    void nothingStandsOnAnAccountBeforeItBegins() {
        register("triage", hours("2021-07-31", 30, "local-solroed", ""))
                .then()
                .statusCode(422)
                .body("type", is("/problems/account-not-open"));
        register("triage", hours("2021-08-01", 30, "local-solroed", "")).then().statusCode(201);
    }

    @Test
    void hoursOfACourseAreTheDevelopersWhoGuidesIt() {
        var cvr = newCvr();
        var course = opened(IMPORT.replace("12345674", cvr));
        register("developer", hours("2026-05-14", 30, "specialised", courseId(course)))
                .then()
                .statusCode(201)
                .body("courseId", is(course));
        register("developer", hours("2026-05-14", 30, "specialised", courseId(course) + "\"cvr\": \"" + cvr + "\","))
                .then()
                .statusCode(422)
                .body("type", is("/problems/hours-for-several"));
        var anothers = opened(IMPORT.replace("\"developer\"", "\"another\""));
        register("developer", hours("2026-05-14", 30, "specialised", courseId(anothers)))
                .then()
                .statusCode(404)
                .body("errors.pointer", contains("/courseId"));
        as("developer").get("/api/hours?courseId=" + course).then().body("items.courseId", contains(course));
    }

    private static String opened(String course) {
        return as("triage").body(course).post("/api/courses").path("id");
    }

    private static String courseId(String course) {
        return "\"courseId\": \"" + course + "\",";
    }

    @Test
    void everybodySeesTheirOwnAndTheDeskAll() {
        var own = register("developer", hours("2026-05-15", 30, "specialised", ""))
                .<String>path("id");
        as("kam").get("/api/hours/" + own).then().statusCode(404);
        change("kam", own, hours("2026-05-15", 45, "specialised", "")).then().statusCode(404);
        as("kam").get("/api/hours?person=developer").then().statusCode(200).body("items", empty());
        as("kam").get("/api/hours?limit=200").then().body("items.person", everyItem(is("kam")));
        as("triage").get("/api/hours?person=developer&limit=200").then().body("items.id", hasItem(own));
        register("kam", hours("2026-05-15", 30, "specialised", "\"person\": \"developer\","))
                .then()
                .statusCode(403)
                .body("type", is("/problems/hours-not-yours"));
        register("triage", hours("2026-05-15", 30, "local-solroed", "\"person\": \"developer\","))
                .then()
                .statusCode(201)
                .body("person", is("developer"));
        as("finance-greve").get("/api/hours").then().statusCode(403);
    }

    @Test
    void theListGoesOnBehindACursor() {
        for (var day = 1; day <= 3; day++) {
            register("triage", hours("2026-04-0" + day, 30, "specialised", ""))
                    .then()
                    .statusCode(201);
        }
        var range = "/api/hours?person=triage&from=2026-04-01&to=2026-04-03&limit=2";
        var first = as("triage").get(range);
        first.then().body("items.workedOn", contains("2026-04-03", "2026-04-02"));
        as("triage")
                .get(range + "&cursor=" + first.path("next"))
                .then()
                .body("items.workedOn", contains("2026-04-01"))
                .body("next", nullValue());
    }

    private static Response change(String client, String id, String hours) {
        return as(client)
                .header("If-Match", as("triage").get("/api/hours/" + id).header("ETag"))
                .body(hours)
                .put("/api/hours/" + id);
    }

    private static Response withdraw(String client, String id) {
        return as(client)
                .header("If-Match", as("triage").get("/api/hours/" + id).header("ETag"))
                .post("/api/hours/" + id + "/withdrawal");
    }
}
