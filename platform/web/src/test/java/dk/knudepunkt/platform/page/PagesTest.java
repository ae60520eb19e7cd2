package dk.knudepunkt.platform.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import dk.knudepunkt.platform.testing.LocalIssuer;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** What holds for every page, and the tags that pages share. */
@QuarkusTest
@QuarkusTestResource(LocalIssuer.class)
class PagesTest {

    /** The resource of the page says {@code text/html} only, as all do. */
    @Test
    void everyPageSaysHowItIsWritten() {
        page().header("Content-Type", "text/html;charset=UTF-8");
    }

    @Test
    void whatIsNoPageKeepsItsType() {
        given().auth()
                .oauth2(Tokens.of("developer"))
                .get("/api/notes/years/2021")
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    @Test
    void aListThatFiltersHasItsLabel() {
        page().body(containsString("<label class=\"form-label\" for=\"pad\">Pad</label>"))
                .body(containsString(
                        "<select class=\"form-select\" id=\"pad\" name=\"pad\" aria-describedby=\"pad-hint\">"))
                .body(containsString("<span class=\"form-hint\" id=\"pad-hint\">One is enough</span>"))
                .body(containsString("<option value=\"1\">First</option>"));
    }

    private static ValidatableResponse page() {
        return given().auth()
                .oauth2(Tokens.of("developer"))
                .header("Accept-Language", "da")
                .get("/goals")
                .then()
                .statusCode(200);
    }
}
