package dk.knudepunkt.cases.company.segment;

import static dk.knudepunkt.cases.HalfPastMidnight.TODAY;
import static dk.knudepunkt.cases.course.CourseFixtures.IMPORT;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Operations or growth is somebody's judgement, and a course keeps the one of its start. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class SegmentTest {

    @Test
    void eachJudgementStaysAndTheLatestDayHolds() {
        var cvr = registered();
        judge("triage", cvr, "GROWTH", "2021-03-01").then().statusCode(201).body("recordedBy", is("triage"));
        judge("developer", cvr, "OPERATIONS", "2021-01-01").then().statusCode(201);
        as("kam")
                .get(segments(cvr))
                .then()
                .statusCode(200)
                .body("items.segment", contains("GROWTH", "OPERATIONS"))
                .body("items.recordedBy", contains("triage", "developer"))
                .body("items[0].reason", is("Vil vokse"));
        var first = as("triage").get(segments(cvr) + "?limit=1");
        as("triage")
                .queryParam("cursor", first.<String>path("next"))
                .get(segments(cvr) + "?limit=1")
                .then()
                .body("items.segment", contains("OPERATIONS"))
                .body("next", nullValue());
    }

    @Test
    void aCourseKeepsTheJudgementOfItsStart() {
        var cvr = registered();
        judge("triage", cvr, "OPERATIONS", "2021-01-01");
        judge("triage", cvr, "GROWTH", "2021-02-02");
        var course = as("crm").body(IMPORT.replace("12345674", cvr)).post("/api/courses");
        course.then().statusCode(201).body("segment", is("OPERATIONS"));
        judge("triage", cvr, "GROWTH", "2021-01-15");
        as("triage").get("/api/courses/" + course.path("id")).then().body("segment", is("OPERATIONS"));
    }

    @Test
    void whoOpensACourseKnowsBetterAndNobodyKnowsBeforeTheFirst() {
        var cvr = registered();
        judge("triage", cvr, "OPERATIONS", "2021-01-01");
        as("crm")
                .body(IMPORT.replace("12345674", cvr)
                        .replace("\"courseKind\"", "\"segment\": \"GROWTH\", \"courseKind\""))
                .post("/api/courses")
                .then()
                .body("segment", is("GROWTH"));
        as("crm")
                .body(IMPORT.replace("12345674", cvr).replace("2021-02-01", "2020-12-31"))
                .post("/api/courses")
                .then()
                .statusCode(201)
                .body("segment", nullValue());
    }

    @Test
    void aMergedCompanyKeepsWhatBothWereJudged() {
        var alias = registered();
        var survivor = registered();
        judge("triage", alias, "GROWTH", "2021-01-01");
        as("triage")
                .header("If-Match", "*")
                .body("{\"survivorCvr\": \"%s\", \"reason\": \"Nyt nummer\"}".formatted(survivor))
                .post("/api/companies/" + alias + "/merge")
                .then()
                .statusCode(200);
        as("triage").get(segments(survivor)).then().body("items.segment", contains("GROWTH"));
    }

    /** Half past midnight in Copenhagen it is still yesterday in Greenwich. */
    @Test
    void todayIsTheDateInDenmark() {
        judge("triage", registered(), "GROWTH", TODAY.toString()).then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"GROWTH,2026-07-02,/judgedOn", "BOTH,2021-01-01,/segment"})
    void whatIsNoJudgementIsRefusedAtItsField(String segment, String on, String pointer) {
        judge("triage", registered(), segment, on)
                .then()
                .statusCode(segment.equals("BOTH") ? 400 : 422)
                .body("errors.pointer", contains(pointer));
    }

    @ParameterizedTest
    @CsvSource({"analyst,403", "kam,403", "les-solroed,403", "council,403", "admin,201", "crm,404"})
    void whoMayJudge(String client, int status) {
        judge(client, registered(), "GROWTH", "2021-01-01").then().statusCode(status);
    }

    @Test
    void thePageShowsThemAndTakesAnotherOne() {
        var cvr = registered();
        page("developer")
                .contentType(ContentType.URLENC)
                .formParam("_key", UUID.randomUUID().toString())
                .formParam("segment", "GROWTH")
                .formParam("reason", "Ansætter ti")
                .post("/companies/" + cvr + "/segments")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/companies/" + cvr));
        page("developer").get("/companies/" + cvr).then().body(containsString("Vækst"));
        page("kam")
                .get("/companies/" + cvr + "/segments")
                .then()
                .statusCode(200)
                .body(containsString("Ansætter ti"));
        page("developer")
                .contentType(ContentType.URLENC)
                .formParam("_key", UUID.randomUUID().toString())
                .formParam("segment", "GROWTH")
                .post("/companies/" + cvr + "/segments")
                .then()
                .statusCode(422)
                .body(containsString("id=\"reason-error\""));
        as("triage").get(segments(registered())).then().body("items", empty());
    }

    private static RequestSpecification page(String client) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(client))
                .header("Accept", "text/html")
                .header("Accept-Language", "da")
                .redirects()
                .follow(false);
    }

    private static Response judge(String client, String cvr, String segment, String on) {
        return as(client)
                .body("{\"segment\": \"%s\", \"reason\": \"Vil vokse\", \"judgedOn\": \"%s\"}".formatted(segment, on))
                .post(segments(cvr));
    }

    private static String segments(String cvr) {
        return "/api/companies/" + cvr + "/segments";
    }

    private static String registered() {
        var cvr = newCvr();
        as("triage")
                .body("{\"cvr\": \"%s\", \"name\": \"Vurderet %s\", \"advertisingProtected\": false}"
                        .formatted(cvr, cvr))
                .post("/api/companies")
                .then()
                .statusCode(201);
        return cvr;
    }
}
