package dk.knudepunkt.platform.database;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.Alarms;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
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

    /** Operators look into warnings. */
    @Test
    void whatIsThereAlreadyIsNoEvent() {
        assertEquals(List.of(), Alarms.during(() -> failure("taken", 409, "already-there")));
    }

    @Test
    void aFaultInAStatementIsLoggedWithItsReason() {
        assertThat(Alarms.during(() -> failure("sql", 500, "internal-error")))
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("ERROR")
                .contains("hunter2");
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
