package dk.knudepunkt.platform.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.LocalIssuer;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A token that is known is the same as before, and nothing else passes for it. */
@QuarkusTest
@QuarkusTestResource(LocalIssuer.class)
class KnownTokensTest {

    @Test
    void whoComesAgainIsWhoTheyWere() {
        for (var time = 0; time < 3; time++) {
            ask(Tokens.of("les-solroed")).statusCode(200).body("subject", is("les-solroed"));
            ask(Tokens.of("crm")).statusCode(200).body("subject", is("crm"));
        }
    }

    @Test
    void anotherContentUnderAKnownSignatureIsRefused() {
        var token = Tokens.of("les-solroed");
        ask(token).statusCode(200);
        var begin = token.indexOf('.') + 1;
        var end = token.lastIndexOf('.');
        var content = new String(Base64.getUrlDecoder().decode(token.substring(begin, end)), StandardCharsets.UTF_8)
                .replace("\"les-solroed\"", "\"les-guldborgsund\"");
        var forged = Base64.getUrlEncoder().withoutPadding().encodeToString(content.getBytes(StandardCharsets.UTF_8));
        for (var time = 0; time < 2; time++) {
            ask(token.substring(0, begin) + forged + token.substring(end)).statusCode(401);
        }
        ask(token).statusCode(200);
    }

    @Test
    void aKnownTokenWithAnotherSignatureIsRefused() {
        var token = Tokens.of("les-solroed");
        ask(token).statusCode(200);
        var dot = token.lastIndexOf('.') + 1;
        var first = token.charAt(dot) == 'A' ? 'B' : 'A';
        ask(token.substring(0, dot) + first + token.substring(dot + 1)).statusCode(401);
    }

    /** It is known until it expires, and never for longer than a minute. */
    @ParameterizedTest
    @CsvSource({"3600, 60", "61, 60", "60, 60", "59, 59", "1, 1", "0, 0", "-5, 0"})
    void itIsForgottenWhenItExpires(long expiresIn, long known) {
        var now = Instant.parse("2026-11-29T12:00:00Z");
        assertEquals(Duration.ofSeconds(known), KnownTokens.left(now, now.plusSeconds(expiresIn)));
    }

    private static ValidatableResponse ask(String token) {
        return given().auth().oauth2(token).get("/api/caller").then();
    }
}
