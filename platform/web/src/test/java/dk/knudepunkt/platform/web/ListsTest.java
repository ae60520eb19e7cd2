package dk.knudepunkt.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.testing.LocalIssuer;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages with cursors, and series in the format that is asked for. */
@QuarkusTest
@QuarkusTestResource(LocalIssuer.class)
class ListsTest {

    private final UUID pad = UUID.randomUUID();

    @Test
    void whoFollowsTheLinksSeesEachItemOnce() {
        var written = List.of(write(), write(), write(), write(), write());
        var seen = new ArrayList<String>();
        for (var path = first(); path != null; ) {
            var page = client().get(path).then().statusCode(200).extract();
            assertTrue(page.jsonPath().getList("items").size() <= 2);
            seen.addAll(page.jsonPath().getList("items.id"));
            path = next(page.header("Link"));
        }
        assertEquals(written.stream().sorted().toList(), seen);
    }

    @Test
    void whoFollowsTheCursorSeesTheSame() {
        write();
        write();
        write();
        var page = client().get(first()).then().extract();
        var cursor = page.jsonPath().getString("next");
        assertEquals(first() + "&cursor=" + cursor, next(page.header("Link")));
    }

    @Test
    void theLastPageHasNeitherLinkNorCursor() {
        write();
        var page = client().get(first()).then().statusCode(200).extract();
        assertNull(page.header("Link"));
        assertNull(page.jsonPath().getString("next"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "%25", "AAAA"})
    void aCursorThatThisListDidNotGiveOutIsRefused(String cursor) {
        client().urlEncodingEnabled(false)
                .get(first() + "&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-cursor"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                    | */*                                | JSON
                                    | text/csv                           | CSV
                                    | text/csv;q=0.1, application/json   | JSON
                                    | application/json;charset=utf-8     | JSON
                                    | application/json; charset="UTF-8"  | JSON
                                    | Application/JSON                   | JSON
                                    | */*;q=0.5                          | JSON
                                    | */*;q=0.1, TEXT/CSV;charset=utf-8  | CSV
                    CSV             | */*                                | CSV
                    DANISH_CSV      | application/json                   | DANISH_CSV
                    """)
    void aSeriesComesInTheFormatThatIsNamedOrPreferred(@Nullable String format, String accept, String chosen) {
        assertEquals(
                chosen,
                client().accept(accept)
                        .get("/api/notes/series" + (format == null ? "" : "?format=" + format))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    @Test
    void aFormatThatIsNotThereIsNamedWithThoseThatAre() {
        client().get("/api/notes/series?format=XML")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-parameter"))
                .body(
                        "detail",
                        equalTo(
                                "Parameteren format har en værdi, der ikke kan bruges. Mulige værdier: JSON, CSV, DANISH_CSV, XLSX."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    limit=abc            | malformed-parameter | limit
                    limit=1.5            | malformed-parameter | limit
                    limit=1e2            | malformed-parameter | limit
                    limit=99999999999    | malformed-parameter | limit
                    limit=               | malformed-parameter | limit
                    pad=no-id            | malformed-parameter | pad
                    limt=2               | unknown-parameter   | limt
                    Limit=2              | unknown-parameter   | Limit
                    limit=2&limit=3      | doubled-parameter   | limit
                    cursor=a%00b         | control-characters  | cursor
                    """)
    void aParameterThatWouldBeIgnoredOrGuessedIsRefused(String query, String slug, String name) {
        client().urlEncodingEnabled(false)
                .get("/api/notes?" + query)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/" + slug))
                .body("errors.pointer", contains("/" + name))
                .body("detail", containsString(name));
    }

    @Test
    void anUnknownParameterIsToldWithThoseThatAreKnown() {
        client().header("Accept-Language", "en")
                .get("/api/notes?limt=2")
                .then()
                .body("detail", equalTo("There is no parameter limt here. Known parameters: cursor, limit, pad."));
    }

    @Test
    void whoMayNotAskIsNotToldWhatThereIs() {
        given().get("/api/notes?limt=2").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/notes/a%00b", "/notes/a%00b", "/goals%00", "/api/notes/a%1Bb"})
    void aControlCharacterLeadsNowhere(String path) {
        client().urlEncodingEnabled(false).get(path).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json;q=0", "image/*", "*/*;q=0"})
    void aSeriesThatIsNotAcceptedIsNotSent(String accept) {
        client().accept(accept)
                .get("/api/notes/series")
                .then()
                .statusCode(406)
                .body("type", equalTo("/problems/not-acceptable"));
    }

    private String first() {
        return "/api/notes?pad=%s&limit=2".formatted(pad);
    }

    private static @Nullable String next(@Nullable String link) {
        return link == null ? null : link.replaceAll("^<(.*)>; rel=\"next\"$", "$1");
    }

    private String write() {
        return client().body("{\"pad\": \"%s\", \"text\": \"a\"}".formatted(pad))
                .post("/api/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static RequestSpecification client() {
        return given().auth().oauth2(Tokens.of("developer")).contentType(ContentType.JSON);
    }
}
