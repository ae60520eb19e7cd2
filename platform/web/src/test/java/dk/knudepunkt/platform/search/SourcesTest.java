package dk.knudepunkt.platform.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.knudepunkt.platform.testing.LocalIssuer;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a service finds for one person. */
@QuarkusTest
@QuarkusTestResource(LocalIssuer.class)
class SourcesTest {

    @Test
    void kindsStandInTheirOrderWithoutThoseThatFoundNothing() {
        find("triage", "da", "forløb")
                .then()
                .body("kind", contains("Mål", "Blokke"))
                .body("[0].hits", hasSize(1))
                .body("[0].hits[0].title", is("Flere forløb"))
                .body("[0].hits[0].detail", is("2026"))
                .body("[0].hits[0].href", is("/goals"))
                .body("[0].more", nullValue());
        find("triage", "en", "forløb").then().body("kind", contains("Pads"));
    }

    @Test
    void fiveOfAKindAreShownWithTheWayToTheOthers() {
        find("triage", "da", "øv & x")
                .then()
                .body("[0].hits.title", contains("øv & x1", "øv & x2", "øv & x3", "øv & x4", "øv & x5"))
                .body("[0].more", is("/pads?q=%C3%B8v+%26+x"));
        find("triage", "da", "abcde").then().body("[0].hits", hasSize(5)).body("[0].more", nullValue());
    }

    @Test
    void whoMayNotHasNoHits() {
        find("council", "da", "forløb").then().statusCode(200).body("kind", contains("Mål"));
        find("council", "da", "abc").then().statusCode(200).body("", hasSize(0));
    }

    @Test
    void nobodyElseFindsAnything() {
        given().queryParam("q", "forløb").get("/search").then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({"a, search-too-short", "'a\uFFFDb', search-unreadable"})
    void whatCannotBeSearchedForIsRefusedByName(String typed, String slug) {
        find("triage", "da", typed)
                .then()
                .statusCode(400)
                .body("type", is("/problems/" + slug))
                .body("errors[0].pointer", is("/q"));
    }

    @Test
    void controlCharactersAreRefusedAsEverywhere() {
        find("triage", "da", "abc\u0000").then().statusCode(400).body("type", is("/problems/control-characters"));
    }

    private static Response find(String client, String language, String typed) {
        return given().auth()
                .oauth2(Tokens.of(client))
                .header("Accept-Language", language)
                .queryParam("q", typed)
                .get("/search");
    }
}
