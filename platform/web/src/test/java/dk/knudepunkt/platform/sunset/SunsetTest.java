package dk.knudepunkt.platform.sunset;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.LocalIssuer;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever calls what is to end hears of it from the answer, whatever the answer is. */
@QuarkusTest
@QuarkusTestResource(LocalIssuer.class)
class SunsetTest {

    private static final List<String> LINKS = List.of(
            "</api/notes/{id}>; rel=\"successor-version\"", "</api-changes>; rel=\"deprecation\"; type=\"text/html\"");
    private static final String NOTHING = "/" + UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({"triage, 404", "les-solroed, 403"})
    void whatIsToEndSaysSinceWhenAndUntilWhen(String caller, int status) {
        var answer = read("/by-number", caller).statusCode(status).extract();
        var since = answer.header("Deprecation");
        assertEquals(
                Instant.parse("2025-12-31T23:00:00Z"), Instant.ofEpochSecond(Long.parseLong(since.replace("@", ""))));
        assertEquals("@1767222000", since);
        assertEquals(
                Instant.parse("2026-07-01T22:00:00Z"),
                Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(answer.header("Sunset"))));
        assertEquals("Wed, 01 Jul 2026 22:00:00 GMT", answer.header("Sunset"));
        assertEquals(LINKS, answer.headers().getValues("Link"));
    }

    @Test
    void whatStaysSaysNothing() {
        read("", "triage").statusCode(404).header("Deprecation", nullValue()).header("Sunset", nullValue());
    }

    private static ValidatableResponse read(String below, String caller) {
        return given().auth()
                .oauth2(Tokens.of(caller))
                .get("/api/notes" + below + NOTHING)
                .then();
    }
}
