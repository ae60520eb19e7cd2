package dk.knudepunkt.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

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
    @ValueSource(strings = {"\"0\"", "W/\"0\"", "\"7\", \"0\""})
    void whoHasTheVersionIsNotSentItAgain(String known) {
        client().header("If-None-Match", known)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", "\"0\"")
                .body(emptyString());
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
        change("\"0\"").put(path).then().statusCode(200).header("ETag", "\"1\"").body("text", equalTo("second"));
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

    private static RequestSpecification change(String seen) {
        return client().header("If-Match", seen).body(note("second"));
    }

    private static RequestSpecification client() {
        return given().auth().oauth2(Tokens.of("developer")).contentType(ContentType.JSON);
    }

    private static String note(String text) {
        return "{\"pad\": \"%s\", \"text\": \"%s\"}".formatted(UUID.randomUUID(), text);
    }
}
