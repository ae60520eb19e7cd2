package dk.knudepunkt.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.knudepunkt.gateway.Neighbours;
import dk.knudepunkt.gateway.Token;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class RoutingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/referrals",
                "/api/referrals/5/acceptance",
                "/api/units/les-solroed",
                "/api/courses?referralId=5",
                "/api/goals/contracts/2021/targets/9.1/figure?a=%C3%A6&b=1+2",
                "/referrals/queue",
                "/courses",
                "/goals/indicators"
            })
    void pathsReachTheServiceUnchanged(String path) {
        machine().urlEncodingEnabled(false).get(path).then().statusCode(200).body("uri", equalTo(path));
    }

    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            names = {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void everyMethodIsPassedOn(Method method) {
        machine().request(method, "/api/referrals").then().statusCode(200).body("method", is(method.name()));
    }

    @Test
    void bodiesArePassedOnWhole() {
        machine()
                .contentType(ContentType.JSON)
                .body("x".repeat(60_000))
                .post("/api/referrals")
                .then()
                .body("bytes", is(60_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/api/nowhere",
                "/api/referralsx",
                "/referralsx",
                "/referrals/../nowhere",
                "/goals/%2e%2e/x"
            })
    void whatNoServiceServesIsNotFound(String path) {
        machine()
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", is("/problems/not-found"), "status", is(404));
    }

    @Test
    void dotsLeadNowhereInsideAService() {
        machine().urlEncodingEnabled(false).get("/goals/a/../b?c").then().body("uri", is("/goals/b?c"));
    }

    @Test
    void statusAndHeadersOfTheServiceComeBack() {
        machine()
                .get("/api/goals/own-headers")
                .then()
                .statusCode(207)
                .header("ETag", "\"3\"")
                .body(is("own"));
    }

    @Test
    void headRequestsAreAnswered() {
        machine().head("/api/goals").then().statusCode(200);
    }

    @Test
    void whatIsOpenIsReadWithoutATokenAndWithoutTheSession() {
        given().get("/api/goals/open/data?format=CSV")
                .then()
                .statusCode(200)
                .body("uri", is("/api/goals/open/data?format=CSV"))
                .body("headers.authorization", nullValue());
        given().cookie("q_session", "somebody")
                .get("/api/goals/open/data")
                .then()
                .statusCode(200)
                .body("headers.cookie", nullValue());
    }

    /** A script asks for anything, and lets the browser say which language that prefers. */
    @Test
    void aScriptOfAPageReadsInThePagesLanguage() {
        var script = given().cookie("q_session", "somebody").header("Accept-Language", "en-GB");
        script.get("/api/goals/open/data").then().body("headers.accept-language", is("da"));
        script.cookie("lang", "en").get("/api/goals/open/data").then().body("headers.accept-language", is("en"));
    }

    @Test
    void onlyReadingIsOpenAndOnlyThere() {
        given().accept("*/*").post("/api/goals/open/data").then().statusCode(401);
        given().accept("*/*").get("/api/goals/open").then().statusCode(200);
        given().accept("*/*").get("/api/goals/opened/data").then().statusCode(401);
        given().accept("*/*")
                .urlEncodingEnabled(false)
                .get("/api/goals/open/../contracts")
                .then()
                .statusCode(401);
        given().accept("*/*").get("/api/cofinancing/allocations").then().statusCode(401);
    }

    /** The service is away in this test: that it was asked at all is what counts. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/cofinancing/calendars/secret.ics", "/api/cofinancing/open-data/contributions"})
    void calendarsAndOpenDataAreAskedForWithoutSigningIn(String path) {
        given().accept("*/*").get(path).then().statusCode(503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/evaluation/secret", "/api/evaluations/by-link/secret/answer", "/bids/secret"})
    void answersByASecretAddressAreTakenWithoutSigningIn(String path) {
        given().accept("*/*").get(path).then().statusCode(200);
        given().accept("*/*").post(path).then().statusCode(200);
        given().accept("*/*").delete(path).then().statusCode(401);
    }

    @Test
    void whatStandsBesideThemIsNot() {
        given().accept("*/*").get("/api/evaluations/results").then().statusCode(401);
        given().accept("*/*").post("/api/evaluations/results").then().statusCode(401);
    }

    private static RequestSpecification machine() {
        return given().header("Authorization", Token.ANY).accept("*/*");
    }
}
