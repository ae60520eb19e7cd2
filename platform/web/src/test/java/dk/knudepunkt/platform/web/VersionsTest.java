package dk.knudepunkt.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.testing.LocalIssuer;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A resource's version from the first reading to the change: ETag, If-None-Match, If-Match. */
@QuarkusTest
@QuarkusTestResource(LocalIssuer.class)
class VersionsTest {

    @Inject
    ContentTag contentTag;

    private final UUID pad = UUID.randomUUID();
    private String path = "";

    @BeforeEach
    void write() {
        path = client().body(note("first"))
                .post("/api/notes")
                .then()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceAll("^https?://[^/]+", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"7\", %s", "\"7\" , W/%s", "*"})
    void whoHasTheVersionIsNotSentItAgain(String known) {
        var tag = client().get(path).header("ETag");
        client().get(path).then().header("ETag", tag);
        client().header("If-None-Match", known.formatted(tag))
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(emptyString());
    }

    /** What a caller may do is part of what is shown. */
    @Test
    void theTagIsOfWhatIsShownAndBeginsWithTheVersion() {
        var tag = client().get(path)
                .then()
                .header("Vary", "Authorization")
                .extract()
                .header("ETag");
        assertTrue(tag.matches("\"0\\.[\\w-]{43}\""), tag);
        change(tag).put(path).then().statusCode(200).header("ETag", startsWith("\"1."));
    }

    @Test
    void aListIsTaggedToo() {
        var list = path.replaceAll("/[^/]+$", "?pad=" + pad);
        var tag = client().get(list).then().statusCode(200).extract().header("ETag");
        client().get(list).then().header("ETag", tag);
        client().header("If-None-Match", tag).get(list).then().statusCode(304).body(emptyString());
        client().body(note("another")).post("/api/notes").then().statusCode(201);
        client().header("If-None-Match", tag).get(list).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "0", "nonsense"})
    void whoHasAnotherVersionIsSentThisOne(String known) {
        client().header("If-None-Match", known).get(path).then().statusCode(200).body("text", equalTo("first"));
    }

    @Test
    void noSharedCacheKeepsAnAnswer() {
        client().get(path).then().header("Cache-Control", "private, no-cache");
    }

    @Test
    void aChangeIsMadeOnTheVersionThatWasSeen() {
        change("\"0\"")
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1."))
                .body("text", equalTo("second"));
        change("\"0\"").put(path).then().statusCode(412).body("type", equalTo("/problems/stale-version"));
        client().body(note("second"))
                .put(path)
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/version-required"));
        change("first").put(path).then().statusCode(400).body("type", equalTo("/problems/malformed-if-match"));
    }

    /** 304 is an answer to a reading: a change was made, and says so. */
    @Test
    void aChangeIsNeverNotModified() {
        change("\"0\"").header("If-None-Match", "\"1\"").put(path).then().statusCode(200);
    }

    @Test
    void anAnswerThatIsComputedIsTaggedByItsContent() {
        var tag = contentTag.on(List.of("a", 1)).getHeaders().getFirst("ETag");
        assertEquals(tag, contentTag.on(List.of("a", 1)).getHeaders().getFirst("ETag"));
        assertNotEquals(tag, contentTag.on(List.of("a", 2)).getHeaders().getFirst("ETag"));
    }

    private RequestSpecification change(String seen) {
        return client().header("If-Match", seen).body(note("second"));
    }

    private static RequestSpecification client() {
        return given().auth().oauth2(Tokens.of("developer")).contentType(ContentType.JSON);
    }

    private String note(String text) {
        return "{\"pad\": \"%s\", \"text\": \"%s\"}".formatted(pad, text);
    }
}
