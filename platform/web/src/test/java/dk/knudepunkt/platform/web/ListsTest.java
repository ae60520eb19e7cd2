package dk.knudepunkt.platform.web;

import static io.restassured.RestAssured.given;
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
