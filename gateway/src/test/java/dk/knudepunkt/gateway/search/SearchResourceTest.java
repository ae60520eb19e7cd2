package dk.knudepunkt.gateway.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.gateway.Browser;
import dk.knudepunkt.gateway.Neighbours;
import dk.knudepunkt.gateway.Token;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class SearchResourceTest {

    @Test
    void whatAllServicesFindIsOneAnswer() {
        machine()
                .queryParam("q", " ab  c ")
                .get("/api/search")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("query", is("ab c"))
                .body(
                        "kinds.kind",
                        contains("Things of desk", "Things of service", "Things of service", "Things of service"))
                .body("kinds[0].hits", hasSize(1))
                .body("kinds[0].hits[0].title", is("ab c <b>of desk"))
                .body("kinds[0].hits[0].detail", is("for desk"))
                .body("kinds[0].hits[0].href", is("/desk/1"))
                .body("kinds[0].hits[0].exact", is(false))
                .body("kinds[0].more", is("/desk?q=all"))
                .body("unavailable", contains("Co-financing"));
    }

    @Test
    void theThingItselfStandsFirst() {
        machine()
                .queryParam("q", "H-2026-000042")
                .get("/api/search")
                .then()
                .body(
                        "kinds.kind",
                        contains("Things of service", "Things of service", "Things of service", "Things of desk"));
    }

    @Test
    void whoeverDoesNotAnswerInTimeIsNamed() {
        machine()
                .queryParam("q", "silent")
                .get("/api/search")
                .then()
                .statusCode(200)
                .body("kinds.kind", contains("Things of desk"))
                .body(
                        "unavailable",
                        containsInAnyOrder("Goals", "Companies and courses", "Co-financing", "Messages to systems"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', search-missing, /q",
        "?q=a, search-too-short, /q",
        "?q=abc&kind=courses, unknown-parameter, /kind",
        "?q=abc&q=def, doubled-parameter, /q",
        "?q=a%00b, control-characters, /q",
        "?q=a%EF%BF%BDb, search-unreadable, /q",
    })
    void whatIsNoSearchIsRefusedByName(String query, String slug, String pointer) {
        given().urlEncodingEnabled(false)
                .header("Authorization", Token.ANY)
                .get("/api/search" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("/problems/" + slug))
                .body("errors[0].pointer", is(pointer));
    }

    @Test
    void withoutATokenOrWithOneThatIsNoneNobodyFindsAnything() {
        given().queryParam("q", "abc").get("/api/search").then().statusCode(401).header("WWW-Authenticate", "Bearer");
        given().queryParam("q", "abc")
                .header("Authorization", "Bearer refused")
                .get("/api/search")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", is("/problems/unauthenticated"))
                .body("instance", is("/api/search"));
    }

    @Test
    void aScriptOfAPageSearchesByItsSession() {
        try (var browser = Browser.following()) {
            browser.openAs("triage", "/sign-in");
            var found = JsonPath.from(browser.open("/api/search?q=queue").body());
            assertEquals("Sider", found.getString("kinds[-1].kind"));
            assertEquals("/referrals/queue", found.getString("kinds[-1].hits[0].href"));
        }
    }

    /** It is described by hand. */
    @Test
    void theAnswerIsAsTheDocumentSays() {
        var schemas = given().get("/openapi").then().extract().jsonPath();
        var found = machine().queryParam("q", "abc").get("/api/search").jsonPath();
        assertIsOf("SearchAnswer", found.getMap(""), schemas);
        assertIsOf("SearchKind", found.getMap("kinds[0]"), schemas);
        assertIsOf("SearchHit", found.getMap("kinds[0].hits[0]"), schemas);
    }

    private static void assertIsOf(String schema, Map<String, Object> answer, JsonPath document) {
        Set<String> properties = document.<String, Object>getMap("components.schemas." + schema + ".properties")
                .keySet();
        assertEquals(properties, answer.keySet(), schema);
    }

    private static RequestSpecification machine() {
        return given().header("Authorization", Token.ANY).header("Accept-Language", "en");
    }
}
