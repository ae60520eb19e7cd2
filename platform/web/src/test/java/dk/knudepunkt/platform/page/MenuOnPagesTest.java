package dk.knudepunkt.platform.page;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.LocalIssuer;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The menu as it stands in a page, and what the service tells of its own. */
@QuarkusTest
@QuarkusTestResource(LocalIssuer.class)
class MenuOnPagesTest {

    private static final Pattern LINK =
            Pattern.compile("<a class=\"nav-link\" href=\"([^\"]*)\"( aria-current=\"page\")?><span>([^<]*)</span>");
    private static final String OF_ALL_SERVICES = MenuHeader.write(new Menu(List.of(
                    new MenuEntry(1, "/desk", new Words("Bord", "Desk"), null, List.of("council")),
                    new MenuEntry(2, "/press", new Words("Presse", "Press"), null, List.of("triage")),
                    new MenuEntry(3, "/goals", new Words("Måltal", "Aims"), null, List.of()))))
            .orElseThrow();

    @Test
    void aServiceThatIsAskedDirectlyShowsItsOwn() {
        assertEquals(List.of("Mål", "2030-mål"), labels(page("council", "da", "/goals")));
        assertEquals(List.of("New note", "Goals"), labels(page("developer", "en", "/goals")));
    }

    @Test
    void behindTheGatewayItShowsThoseOfAll() {
        assertEquals(List.of("Bord", "Måltal"), labels(page(sent(OF_ALL_SERVICES), "council", "da")));
        assertEquals(List.of("Press", "Aims"), labels(page(sent(OF_ALL_SERVICES), "triage", "en")));
    }

    @Test
    void eachRequestShowsWhatItBrings() {
        var renewed = OF_ALL_SERVICES.replace("Bord", "Skrivebord");
        assertEquals(List.of("Bord", "Måltal"), labels(page(sent(OF_ALL_SERVICES), "council", "da")));
        assertEquals(List.of("Skrivebord", "Måltal"), labels(page(sent(renewed), "council", "da")));
        assertEquals(List.of("Mål", "2030-mål"), labels(page("council", "da", "/goals")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no menu", "{\"entries\":[{\"place\":1,\"href\":\"//elsewhere.example\"}]}"})
    void whatIsNoMenuIsPassedOver(String text) {
        assertEquals(List.of("Mål", "2030-mål"), labels(page(sent(text), "council", "da")));
    }

    @Test
    void onlyThePageItselfIsMarkedAsCurrent() {
        assertEquals(List.of("/goals"), current(page("council", "en", "/goals")));
        assertEquals(List.of("/goals/indicators"), current(page("council", "en", "/goals/indicators")));
        assertEquals(List.of("/goals"), current(page(sent(OF_ALL_SERVICES), "council", "da")));
    }

    @Test
    void whoIsNotSignedInHasNoMenu() {
        assertEquals(List.of(), labels(given().get("/goals").asString()));
    }

    @Test
    void theServiceTellsItsOwnWithRolesAndWithoutAToken() {
        var told = given().get("/menu").then().statusCode(200).contentType("application/json");
        assertEquals(JsonPath.from("""
                        {"entries": [
                          {"place": 10, "href": "/notes/new", "title": {"danish": "Nyt notat", "english": "New note"},
                           "purpose": {"danish": "Skriv et.", "english": "Write one."}, "roles": ["developer"]},
                          {"place": 20, "href": "/goals", "title": {"danish": "Mål", "english": "Goals"},
                           "purpose": {"danish": "Hvor vi vil hen.", "english": "Where we go."}, "roles": []},
                          {"place": 30, "href": "/goals/indicators",
                           "title": {"danish": "2030-mål", "english": "2030 goals"}, "roles": ["council", "admin"]}
                        ], "home": ["triage"]}
                        """).getMap(""), told.extract().jsonPath().getMap(""));
    }

    private static RequestSpecification sent(String menu) {
        return given().header("X-Knudepunkt-Menu", menu);
    }

    private static List<String> labels(String page) {
        return LINK.matcher(page)
                .results()
                .map(link -> link.group(3))
                .distinct()
                .toList();
    }

    private static List<String> current(String page) {
        return LINK.matcher(page)
                .results()
                .filter(link -> link.group(2) != null)
                .map(link -> link.group(1))
                .distinct()
                .toList();
    }

    private static String page(String user, String language, String path) {
        return page(given(), user, language, path);
    }

    private static String page(RequestSpecification request, String user, String language) {
        return page(request, user, language, "/goals");
    }

    private static String page(RequestSpecification request, String user, String language, String path) {
        return request.auth()
                .oauth2(Tokens.of(user))
                .header("Accept-Language", language)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
