package dk.knudepunkt.cofinancing.municipality;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class MunicipalityResourceTest {

    private static final String MUNICIPALITIES = "/api/cofinancing/municipalities";

    @Inject
    Memberships memberships;

    @AfterEach
    void copenhagenNeverJoined() {
        QuarkusTransaction.requiringNew().run(() -> memberships.delete("municipalityCode", "101"));
    }

    @Test
    void allAreListedAndTheRegionsOwnAreAGroup() {
        as("council")
                .get(MUNICIPALITIES)
                .then()
                .body("size()", is(98))
                .body("find { it.code == '101' }.region", nullValue());
        as("council")
                .get(MUNICIPALITIES + "?region=1085")
                .then()
                .body("size()", is(17))
                .body("[0].name", is("Greve"))
                .body("[0].region.name", is("Region Sjælland"))
                .body("[0].region.from", is("2007-01-01"));
        as("council").get(MUNICIPALITIES + "?region=1085&on=2006-12-31").then().body("size()", is(0));
    }

    @Test
    void oneJoinsAndLeavesAndTheGroupOfADayStaysWhatItWas() {
        join("101", "1085", "2027-01-01").statusCode(200).header("ETag", startsWith("\"0."));
        join("101", "1085", "2027-06-01").statusCode(409).body("type", is("/problems/already-a-member"));
        leave("101", null, "2028-01-01").statusCode(428);
        leave("101", "\"0\"", "2027-01-01").statusCode(422).body("type", is("/problems/leaves-before-joining"));
        leave("101", "\"0\"", "2028-01-01").statusCode(200).body("region.until", is("2028-01-01"));
        leave("101", "\"1\"", "2029-01-01").statusCode(409).body("type", is("/problems/not-a-member"));

        assertThat(List.of("2026-12-31", "2027-01-01", "2027-12-31", "2028-01-01"))
                .extracting(day -> as("council")
                        .get(MUNICIPALITIES + "?region=1085&on=" + day)
                        .<List<?>>path("code")
                        .contains("101"))
                .containsExactly(false, true, true, false);
    }

    @Test
    void whatDoesNotExistIsNamed() {
        join("101", "9999", "2027-01-01").statusCode(422).body("type", is("/problems/unknown-region"));
        join("999", "1085", "2027-01-01").statusCode(404).body("type", is("/problems/municipality-not-found"));
        as("council").get(MUNICIPALITIES + "/999").then().statusCode(404);
    }

    @Test
    void thePageShowsTheGroupAndLetsTheHouseChangeIt() {
        as("council")
                .accept("text/html")
                .get("/cofinancing/municipalities")
                .then()
                .statusCode(200)
                .body(containsString("Vordingborg"))
                .body(not(containsString("En kommune kommer med")));
        as("admin")
                .contentType(ContentType.URLENC)
                .accept("text/html")
                .redirects()
                .follow(false)
                .formParam("code", "101")
                .formParam("region", "1085")
                .formParam("from", "2020-01-01")
                .post("/cofinancing/municipalities/membership")
                .then()
                .statusCode(303);
        as("admin")
                .contentType(ContentType.URLENC)
                .accept("text/html")
                .formParam("codeAndVersion", "101-0")
                .formParam("until", "2019-01-01")
                .post("/cofinancing/municipalities/departure")
                .then()
                .statusCode(422)
                .body(containsString("København kom først med 2020-01-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"les-solroed", "triage", "developer", "kam", "council", "finance-greve", "crm"})
    void theHouseAloneChangesTheGroup(String caller) {
        as(caller).get(MUNICIPALITIES).then().statusCode(200);
        as(caller)
                .contentType(ContentType.JSON)
                .body("{\"region\": \"1085\", \"from\": \"2027-01-01\"}")
                .post(MUNICIPALITIES + "/101/membership")
                .then()
                .statusCode(403);
        as(caller)
                .contentType(ContentType.JSON)
                .body("{\"until\": \"2027-01-01\"}")
                .post(MUNICIPALITIES + "/253/departure")
                .then()
                .statusCode(403);
        as(caller)
                .contentType(ContentType.URLENC)
                .post("/cofinancing/municipalities/membership")
                .then()
                .statusCode(403);
    }

    @Test
    void aCallerWithoutTokenIsRefused() {
        given().get(MUNICIPALITIES).then().statusCode(401);
        given().get(MUNICIPALITIES + "/253").then().statusCode(401);
    }

    private static ValidatableResponse join(String code, String region, String from) {
        return as("admin")
                .contentType(ContentType.JSON)
                .body("{\"region\": \"%s\", \"from\": \"%s\"}".formatted(region, from))
                .post(MUNICIPALITIES + "/" + code + "/membership")
                .then();
    }

    private static ValidatableResponse leave(String code, @Nullable String seen, String until) {
        var request = as("admin").contentType(ContentType.JSON).body("{\"until\": \"%s\"}".formatted(until));
        return (seen == null ? request : request.header("If-Match", seen))
                .post(MUNICIPALITIES + "/" + code + "/departure")
                .then();
    }

    private static RequestSpecification as(String caller) {
        return given().auth().oauth2(Tokens.of(caller));
    }
}
