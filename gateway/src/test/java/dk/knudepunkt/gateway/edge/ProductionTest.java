package dk.knudepunkt.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.gateway.Neighbours;
import dk.knudepunkt.gateway.Token;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookie;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is different behind an ingress that speaks HTTPS, and with traces. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@TestProfile(ProductionTest.BehindHttps.class)
class ProductionTest {

    public static class BehindHttps implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "gateway.public-url", "https://knudepunkt.example",
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.otel.sdk.disabled", "false",
                    "quarkus.otel.traces.exporter", "none");
        }
    }

    @ConfigProperty(name = "quarkus.management.test-port")
    int management;

    @Test
    void browsersAreToldToStayWithHttps() {
        given().get("/").then().header("Strict-Transport-Security", startsWith("max-age="));
    }

    @Test
    void cookiesAreForHttpsOnly() {
        assertTrue(given().get("/?lang=en").detailedCookie("lang").isSecured());
        var cookies = given().redirects()
                .follow(false)
                .get("/sign-in")
                .detailedCookies()
                .asList();
        assertFalse(cookies.isEmpty());
        assertTrue(cookies.stream().allMatch(Cookie::isSecured), cookies.toString());
    }

    @Test
    void theSignInComesBackOverHttps() {
        given().redirects()
                .follow(false)
                .get("/sign-in")
                .then()
                .header(
                        "Location",
                        containsString("redirect_uri=https%3A%2F%2Fknudepunkt.example%2Fsign-in%2Fcallback"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host", "X-Forwarded-Host", "X-Forwarded-Prefix"})
    void noHeaderLeadsPeopleElsewhere(String header) {
        given().header(header, "evil.example")
                .redirects()
                .follow(false)
                .get("/sign-in?to=/goals")
                .then()
                .header(
                        "Location",
                        containsString("redirect_uri=https%3A%2F%2Fknudepunkt.example%2Fsign-in%2Fcallback"));
    }

    @Test
    void operatorsAskOnAPortOfTheirOwn() {
        for (var path : List.of("/q", "/q/health", "/q/health/ready", "/q/metrics", "/q/info")) {
            given().get(path).then().statusCode(404);
        }
        given().port(management).get("/q/health/live").then().statusCode(200);
        given().port(management).get("/q/metrics").then().statusCode(200);
    }

    @Test
    void formsComeFromThePublicAddress() {
        given().cookie("q_session", "no-good")
                .header("Origin", "https://knudepunkt.example")
                .post("/api/referrals")
                .then()
                .statusCode(401);
    }

    @Test
    void servicesAreToldThePublicAddressAndTheCallersOwn() {
        given().header("Authorization", Token.ANY)
                .header("X-Forwarded-For", "192.0.2.7")
                .header("X-Forwarded-Proto", "https")
                .get("/api/goals")
                .then()
                .body("headers.x-forwarded-proto", is("https"))
                .body("headers.x-forwarded-host", is("knudepunkt.example"))
                .body("headers.x-forwarded-for", is("192.0.2.7"));
    }

    @Test
    void theGatewayIsAStepOfTheTrace() {
        given().header("Authorization", Token.ANY)
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .get("/api/goals")
                .then()
                .body(
                        "headers.traceparent",
                        matchesPattern("00-0af7651916cd43dd8448eb211c80319c-(?!b7ad6b7169203331)[0-9a-f]{16}-01"));
    }
}
