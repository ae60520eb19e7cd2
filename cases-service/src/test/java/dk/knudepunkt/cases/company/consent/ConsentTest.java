package dk.knudepunkt.cases.company.consent;

import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a company agreed to, under which words, and when it took that back: nothing of it is lost. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ConsentTest {

    @Test
    void theLastStatementOfAPurposeHolds() {
        var cvr = registered(false);
        state("triage", cvr, "NEWSLETTER", "GIVEN", "2021-1", "2021-01-10")
                .then()
                .statusCode(201)
                .body("holds", is(true));
        state("triage", cvr, "EVENTS", "GIVEN", "2021-1", "2021-01-10");
        state("developer", cvr, "NEWSLETTER", "WITHDRAWN", null, "2021-03-10")
                .then()
                .statusCode(201);
        as("kam")
                .get(consents(cvr))
                .then()
                .body("items.purpose", contains("NEWSLETTER", "EVENTS", "NEWSLETTER"))
                .body("items.act", contains("WITHDRAWN", "GIVEN", "GIVEN"))
                .body("items.holds", contains(true, true, false))
                .body("items[1].wordingVersion", is("2021-1"));
    }

    @Test
    void aConsentNamesItsWordsAndOnlyWhatWasGivenIsTakenBack() {
        var cvr = registered(false);
        state("triage", cvr, "SHARING", "GIVEN", null, "2021-01-10")
                .then()
                .statusCode(422)
                .body("type", is("/problems/consent-without-wording"))
                .body("errors.pointer", contains("/wordingVersion"));
        state("triage", cvr, "SHARING", "WITHDRAWN", null, "2021-01-10")
                .then()
                .statusCode(409)
                .body("type", is("/problems/consent-not-given"));
        state("triage", cvr, "SHARING", "GIVEN", "1", "2999-01-10")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/statedOn"));
    }

    @ParameterizedTest
    @CsvSource({"analyst,403", "kam,403", "les-solroed,403", "crm,404", "admin,201"})
    void whoMayState(String client, int status) {
        state(client, registered(false), "EVENTS", "GIVEN", "1", "2021-01-10")
                .then()
                .statusCode(status);
    }

    @Test
    void thePageShowsWhatHoldsAndSaysThatProtectionWins() {
        var cvr = registered(true);
        page().formParam("_key", UUID.randomUUID().toString())
                .formParam("purpose", "CASE_STORY")
                .formParam("act", "GIVEN")
                .formParam("wordingVersion", "2021-2")
                .post("/companies/" + cvr + "/consents")
                .then()
                .statusCode(303);
        page().get("/companies/" + cvr + "/consents")
                .then()
                .statusCode(200)
                .body(containsString("reklamebeskyttet"))
                .body(containsString("ordlyd 2021-2"));
        page().get("/companies/" + cvr).then().body(containsString("Omtale som eksempel: Givet"));
        page().formParam("_key", UUID.randomUUID().toString())
                .formParam("purpose", "SHARING")
                .formParam("act", "GIVEN")
                .formParam("wordingVersion", "")
                .post("/companies/" + cvr + "/consents")
                .then()
                .statusCode(422)
                .body(containsString("id=\"wordingVersion-error\""));
        page().get("/companies/" + registered(false) + "/consents")
                .then()
                .body(not(containsString("reklamebeskyttet")));
    }

    private static RequestSpecification page() {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of("developer"))
                .header("Accept", "text/html")
                .header("Accept-Language", "da")
                .contentType(ContentType.URLENC)
                .redirects()
                .follow(false);
    }

    private static Response state(
            String client, String cvr, String purpose, String act, @Nullable String wording, String on) {
        return as(client)
                .body("""
                        {"purpose": "%s", "act": "%s", "wordingVersion": %s, "statedOn": "%s"}""".formatted(purpose, act, wording == null ? null : '"' + wording + '"', on))
                .post(consents(cvr));
    }

    private static String consents(String cvr) {
        return "/api/companies/" + cvr + "/consents";
    }

    private static String registered(boolean isProtected) {
        var cvr = newCvr();
        as("triage")
                .body("{\"cvr\": \"%s\", \"name\": \"Enig %s\", \"advertisingProtected\": %s}"
                        .formatted(cvr, cvr, isProtected))
                .post("/api/companies")
                .then()
                .statusCode(201);
        return cvr;
    }
}
