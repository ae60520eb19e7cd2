package dk.knudepunkt.platform.database;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class DatabaseFailuresTest {

    @Test
    void whoWasOvertakenHasAStaleVersion() {
        failure("overtaken", 412, "stale-version");
    }

    @Test
    void anOutageOfTheDatabaseIsToldAsOne() {
        failure("outage", 503, "unavailable")
                .header("Retry-After", equalTo("5"))
                .body("title", equalTo("Midlertidigt utilgængelig"));
    }

    @Test
    void whatIsThereAlreadyIsAConflict() {
        failure("taken", 409, "already-there").body("title", equalTo("Findes allerede"));
    }

    @Test
    void whatIsInTheWayNowMayBeTriedAgainLater() {
        failure("deadlock", 503, "unavailable").header("Retry-After", equalTo("5"));
    }

    @Test
    void nothingOfAStatementLeavesWithItsFailure() {
        failure("sql", 500, "internal-error").body(not(containsString("hunter2")));
    }

    private static ValidatableResponse failure(String kind, int status, String slug) {
        return given().get("/failures/" + kind)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + slug));
    }
}
