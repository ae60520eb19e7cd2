package dk.knudepunkt.gateway.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.gateway.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class ProblemsResourceTest {

    /** One of each: platform, data, the services and the gateway itself. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "validation",
                "malformed-value",
                "unavailable",
                "attachment-too-many",
                "too-many-calendar-subscriptions",
                "outcome-unknown"
            })
    void theTypeOfAProblemOpensAPage(String slug) {
        given().accept("text/html")
                .get("/problems/" + slug + "?lang=en")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("<code>" + slug + "</code>"), not(containsString("<h1>" + slug)));
    }

    @Test
    void itTellsWhatToDoInTheReadersLanguage() {
        given().accept("text/html")
                .get("/problems/too-slowly-sent")
                .then()
                .body(containsString("<h1>Indholdet kom for langsomt</h1>"), containsString("Send det hele igen."));
    }

    @Test
    void whatIsNoProblemHasNoPage() {
        given().accept("text/html").get("/problems/none").then().statusCode(404);
    }
}
