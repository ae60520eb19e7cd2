package dk.knudepunkt.platform.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import dk.knudepunkt.platform.testing.LocalIssuer;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
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

    @Test
    void itIsInTheColoursThatTheGatewayTells() {
        page().body(containsString("data-scheme=\"system\""));
        reader().header("X-Knudepunkt-Scheme", "dark")
                .get("/goals")
                .then()
                .body(containsString("data-scheme=\"dark\""));
        reader().header("X-Knudepunkt-Scheme", "\"><b>")
                .get("/goals")
                .then()
                .body(containsString("data-scheme=\"system\""));
    }

    /** Where the menu leads there is nothing above; elsewhere stands the way down, and the page itself is no link. */
    @Test
    void belowTheMenuItSaysWhereOneIs() {
        page().body(not(containsString("class=\"trail\"")));
        reader().get("/notes/new/nowhere")
                .then()
                .body(stringContainsInOrder(
                        "<a href=\"/\">Forsiden</a>",
                        "<a href=\"/notes/new\">Nyt notat</a>",
                        "<span aria-current=\"page\">Findes ikke</span>"));
    }

    /** What an API refuses in an address a page refuses too, but for what a form leaves empty and what holds for all pages. */
    @Test
    void whatNobodyReadsInTheAddressIsRefused() {
        reader().get("/notes/new?colour=red").then().statusCode(400).body(containsString("colour"));
        reader().get("/notes/new?lang=da&scheme=dark").then().statusCode(200);
    }

    private static ValidatableResponse page() {
        return reader().get("/goals").then().statusCode(200);
    }

    private static RequestSpecification reader() {
        return given().auth().oauth2(Tokens.of("developer")).accept("text/html").header("Accept-Language", "da");
    }
}
