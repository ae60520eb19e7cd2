package dk.knudepunkt.platform.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dk.knudepunkt.platform.testing.LocalIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalIssuer.class)
class CorrelationOverHttpTest {

    @ParameterizedTest
    @CsvSource({"/api/caller, 200", "/api/notes, 401", "/api/nowhere, 404", "/failures/bug, 500"})
    void everyAnswerBearsTheIdOfItsRequest(String path, int status) {
        var id = "from-the-gateway-" + status;
        assertEquals(
                id,
                given().header("X-Correlation-Id", id)
                        .get(path)
                        .then()
                        .statusCode(status)
                        .extract()
                        .header("X-Correlation-Id"));
    }

    @Test
    void aRequestWithoutAnIdGetsItsOwn() {
        var first = given().get("/api/caller").header("X-Correlation-Id");
        assertDoesNotThrow(() -> UUID.fromString(first));
        assertNotEquals(first, given().get("/api/caller").header("X-Correlation-Id"));
    }
}
