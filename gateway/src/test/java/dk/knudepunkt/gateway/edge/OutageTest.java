package dk.knudepunkt.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import dk.knudepunkt.gateway.Neighbours;
import dk.knudepunkt.gateway.Token;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class OutageTest {

    @ConfigProperty(name = "quarkus.management.test-port")
    int management;

    @Test
    void aServiceThatIsAwayIsUnavailable() {
        machine()
                .header("Accept-Language", "en")
                .get("/api/cofinancing/allocations/2021")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("type", is("/problems/unavailable"))
                .body("title", is("Unavailable at the moment"))
                .body("instance", is("/api/cofinancing/allocations/2021"));
    }

    @Test
    void aBodyOnItsWayToItIsNotInTheWay() {
        machine().body("x".repeat(60_000)).post("/api/cofinancing").then().statusCode(503);
    }

    @Test
    void aPersonSeesAPageThen() {
        machine()
                .accept("text/html")
                .get("/cofinancing")
                .then()
                .statusCode(503)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("<h1>Midlertidigt utilgængelig</h1>"));
    }

    @Test
    void aServiceThatHangsUpIsUnavailable() {
        machine().get("/api/goals/hang-up").then().statusCode(503).body("type", is("/problems/unavailable"));
    }

    /** Asked twice with a key, once without: it may have stored the change before it hung up. */
    @ParameterizedTest
    @ValueSource(strings = {"Idempotency-Key", "X-Anything"})
    void whetherAChangeWasStoredIsNotClaimedToBeKnown(String header) {
        machine()
                .header("Accept-Language", "en")
                .header(header, "7")
                .body("text")
                .post("/api/goals/hang-up")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("type", is("/problems/outcome-unknown"))
                .body("detail", containsString("Send the same again with the same Idempotency-Key"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void aChangeWithAKeyIsAskedForOnceMore(String method) {
        machine()
                .header("Idempotency-Key", "7")
                .body("text")
                .request(method, "/api/goals/closing")
                .then()
                .statusCode(200)
                .body("method", is(method), "bytes", is(4));
    }

    @Test
    void aServiceThatDoesNotAnswerIsNotWaitedForForEver() {
        machine().get("/api/goals/silence").then().statusCode(504).body("type", is("/problems/too-slow"));
    }

    @Test
    void theGatewayIsReadyWhateverTheServicesAre() {
        given().port(management).get("/q/health/ready").then().statusCode(200).body("status", is("UP"));
    }

    private static RequestSpecification machine() {
        return given().header("Authorization", Token.ANY);
    }
}
