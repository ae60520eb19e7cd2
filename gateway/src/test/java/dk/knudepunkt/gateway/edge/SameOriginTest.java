package dk.knudepunkt.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.gateway.Address;
import dk.knudepunkt.gateway.Neighbours;
import dk.knudepunkt.gateway.Token;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The session here is no good, so what passes the check is asked to sign in: 401. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class SameOriginTest {

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, none",
        "Origin, https://evil.example",
        "Origin, http://localhost:8081",
        "Origin, null",
        "Referer, {here}/"
    })
    void anotherSiteCannotChangeAnything(String header, String value) {
        session()
                .header(header, value.replace("{here}", here()))
                .post("/api/referrals")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", is("/problems/cross-site"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void noMethodThatChangesIsExempt(String method) {
        session()
                .header("Sec-Fetch-Site", "cross-site")
                .request(method, "/referrals")
                .then()
                .statusCode(403);
    }

    @Test
    void fetchMetadataOutweighsTheOrigin() {
        session()
                .header("Sec-Fetch-Site", "cross-site")
                .header("Origin", here())
                .post("/referrals")
                .then()
                .statusCode(403);
    }

    @Test
    void signingOutIsAChangeToo() {
        session()
                .header("Sec-Fetch-Site", "cross-site")
                .post("/sign-out")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, same-origin", "Origin, {here}"})
    void ourOwnPagesCan(String header, String value) {
        session()
                .header(header, value.replace("{here}", here()))
                .post("/api/referrals")
                .then()
                .statusCode(401);
    }

    @Test
    void readingIsFreeFromAnywhere() {
        session()
                .header("Sec-Fetch-Site", "cross-site")
                .get("/api/referrals")
                .then()
                .statusCode(401);
    }

    @Test
    void aBearerTokenIsNotSentByItself() {
        session()
                .header("Authorization", Token.ANY)
                .header("Sec-Fetch-Site", "cross-site")
                .post("/api/referrals")
                .then()
                .statusCode(200);
    }

    @Test
    void aPersonIsToldInTheirLanguage() {
        session()
                .accept("text/html")
                .cookie("lang", "en")
                .post("/referrals")
                .then()
                .statusCode(403)
                .body(containsString("Refused for your safety"), not(containsString("Afvist")));
    }

    private static String here() {
        return Address.of("").toString();
    }

    private static RequestSpecification session() {
        return given().cookie("q_session", "no-good");
    }
}
