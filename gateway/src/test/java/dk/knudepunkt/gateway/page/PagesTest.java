package dk.knudepunkt.gateway.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.gateway.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class PagesTest {

    @Test
    void theFrontPageIsDanishUnlessOneChooses() {
        browser()
                .header("Accept-Language", "en")
                .get("/")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("<html lang=\"da\""))
                .body(containsString("Regional erhvervsservice ét sted"))
                .body(containsString("Log ind"), not(containsString("Log ud")));
    }

    @Test
    void theChoiceOfLanguageIsRemembered() {
        var cookie = browser()
                .get("/?lang=en")
                .then()
                .body(containsString("<html lang=\"en\""))
                .extract()
                .detailedCookie("lang");
        assertEquals("en", cookie.getValue());
        assertEquals("/", cookie.getPath());
        assertEquals("Lax", cookie.getSameSite());
        browser().cookie("lang", "en").get("/").then().body(containsString("Sign in"));
        browser().cookie("lang", "en").get("/?lang=da").then().body(containsString("Log ind"));
    }

    @Test
    void theChoiceOfColoursIsRemembered() {
        browser().get("/").then().body(containsString("data-scheme=\"system\""));
        var chosen = browser().get("/?scheme=dark");
        chosen.then().body(containsString("data-scheme=\"dark\""));
        assertEquals("dark", chosen.detailedCookie("scheme").getValue());
        browser().cookie("scheme", "dark").get("/").then().body(containsString("data-scheme=\"dark\""));
        browser().cookie("scheme", "dark").get("/?scheme=pink").then().body(containsString("data-scheme=\"dark\""));
        browser().cookie("scheme", "pink").get("/").then().body(containsString("data-scheme=\"system\""));
    }

    @Test
    void anUnknownAddressGetsAPageInTheReadersLanguage() {
        browser().get("/nowhere").then().statusCode(404).body(containsString("<h1>Findes ikke</h1>"));
        browser().get("/nowhere?lang=en").then().statusCode(404).body(containsString("<h1>Not found</h1>"));
    }

    @Test
    void anUnknownApiAddressGetsAProblemEvenInABrowser() {
        browser()
                .get("/api/nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("instance", is("/api/nowhere"));
    }

    @Test
    void aMethodThatAPageDoesNotHaveIsRefused() {
        browser()
                .delete("/signed-out")
                .then()
                .statusCode(405)
                .body(containsString("<h1>Metoden kan ikke bruges her</h1>"));
    }

    @Test
    void whoHasSignedOutIsTold() {
        browser().get("/signed-out").then().statusCode(200).body(containsString("<h1>Du er logget ud</h1>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/signed-out",
                "/keyboard",
                "/api-docs",
                "/api-docs/submitReferral",
                "/api-changes",
                "/event-docs",
                "/open-data",
                "/nowhere"
            })
    void aPageHoldsNothingThatThePolicyForbids(String path) {
        var page = browser().get(path).then().extract().asString();
        assertEquals(0, count(page, "<script(?![^>]* src=)"), "inline scripts");
        assertEquals(0, count(page, "<style| style="), "inline styles");
        assertEquals(0, count(page, " on[a-z]+="), "inline handlers");
        assertEquals(0, count(page, "(src|<link[^>]* href)=\"(https?:)?//"), "assets from elsewhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/open-data"})
    void everyAssetOfAPageIsThere(String path) {
        var page = browser().get(path).then().extract().asString();
        var assets = Pattern.compile("(?:src|<link[^>]* href|<use href)=\"(/[^\"#]+)")
                .matcher(page)
                .results()
                .map(asset -> asset.group(1))
                .distinct()
                .toList();
        assertEquals(true, assets.size() > 5, assets.toString());
        assets.forEach(asset -> given().get(asset).then().statusCode(200));
    }

    /** A browser that gives up one font when a page is left asks for the next that the stylesheet names. */
    @Test
    void everyFontAndPictureThatTheStylesheetNamesIsServed() {
        var stylesheet = URI.create("/assets/dkfds/css/dkfds.min.css");
        var named = Pattern.compile("url\\(\"?([^)\"?#]+)")
                .matcher(given().get(stylesheet.getPath()).asString())
                .results()
                .map(url -> url.group(1))
                .filter(url -> !url.startsWith("data:"))
                .map(url -> stylesheet.resolve(url).getPath())
                .distinct()
                .toList();
        assertEquals(true, named.size() > 20, named.toString());
        named.forEach(asset -> assertEquals(200, given().get(asset).statusCode(), asset));
    }

    @Test
    void assetsAreCompressedAndMayBeKept() {
        given().header("Accept-Encoding", "gzip")
                .get("/assets/dkfds/css/dkfds.min.css")
                .then()
                .header("Content-Encoding", "gzip")
                .header("Cache-Control", containsString("max-age=3600"));
    }

    private static RequestSpecification browser() {
        return given().accept("text/html,application/xhtml+xml,*/*;q=0.8");
    }

    private static long count(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().count();
    }
}
