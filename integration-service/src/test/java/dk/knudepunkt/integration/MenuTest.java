package dk.knudepunkt.integration;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What this service tells the gateway of its pages. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class MenuTest {

    @Test
    void thePagesAreForAdministrators() {
        given().get("/menu")
                .then()
                .statusCode(200)
                .body("entries.href", is(List.of("/webhooks", "/users", "/api-clients")))
                .body("entries.roles", everyItem(is(List.of("admin"))));
    }
}
