package dk.knudepunkt.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.knudepunkt.gateway.Address;
import dk.knudepunkt.gateway.Neighbours;
import dk.knudepunkt.gateway.Token;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class HeadersTest {

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/nowhere", "/api/goals", "/api/goals/own-headers", "/assets/knudepunkt.css", "/openapi"})
    void everyAnswerTellsBrowsersToBeCareful(String path) {
        var answer = machine().get(path).then();
        answer.header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'"),
                                containsString("script-src 'self';"),
                                containsString("frame-ancestors 'none'"),
                                not(containsString("unsafe"))))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Strict-Transport-Security", nullValue());
        for (var name : List.of("Content-Security-Policy", "X-Correlation-Id")) {
            answer.extract().headers().getValues(name).stream().skip(1).forEach(second -> {
                throw new AssertionError("Twice: " + name);
            });
        }
    }

    @Test
    void aCorrelationIdIsMadeAndIsTheSameInsideAndOutside() {
        var answer = machine().get("/api/goals").then().header("X-Correlation-Id", matchesPattern(UUID));
        answer.body("headers.x-correlation-id", is(answer.extract().header("X-Correlation-Id")));
    }

    @Test
    void aWellFormedCorrelationIdIsTaken() {
        machine()
                .header("X-Correlation-Id", "crm-2026.01_7")
                .get("/api/goals")
                .then()
                .header("X-Correlation-Id", "crm-2026.01_7")
                .body("headers.x-correlation-id", is("crm-2026.01_7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with space in it", "\"quoted\" and more", "æøåæøåæøå", "${jndi:ldap://x}"})
    void anyOtherCorrelationIdIsReplaced(String id) {
        machine()
                .header("X-Correlation-Id", id)
                .get("/api/goals")
                .then()
                .header("X-Correlation-Id", matchesPattern(UUID));
    }

    @Test
    void nobodyElseSaysWhereARequestComesFrom() {
        machine()
                .header("X-Forwarded-For", "10.1.1.1")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "gopher")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=10.1.1.1")
                .header("X-Real-IP", "10.1.1.1")
                .get("/api/goals")
                .then()
                .body("headers.x-forwarded-for", is("127.0.0.1"))
                .body("headers.x-forwarded-host", is(Address.of("").getAuthority()))
                .body("headers.x-forwarded-proto", is("http"))
                .body("headers.x-forwarded-prefix", nullValue())
                .body("headers.forwarded", nullValue())
                .body("headers.x-real-ip", nullValue());
    }

    @Test
    void headersOfTheConnectionStayBehind() {
        machine()
                .header("Connection", "keep-alive, X-Only-For-You")
                .header("X-Only-For-You", "secret")
                .header("Keep-Alive", "timeout=5")
                .get("/api/goals")
                .then()
                .body("headers.x-only-for-you", nullValue())
                .body("headers.keep-alive", nullValue());
    }

    @Test
    void tracesAndEverythingElseAreContinued() {
        var trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        machine()
                .header("traceparent", trace)
                .header("Idempotency-Key", "7")
                .header("If-Match", "\"3\"")
                .get("/api/goals")
                .then()
                .body("headers.traceparent", is(trace))
                .body("headers.idempotency-key", is("7"))
                .body("headers.if-match", is("\"3\""))
                .body("headers.authorization", is(Token.ANY));
    }

    @Test
    void aMachinesLanguageIsItsOwn() {
        machine()
                .header("Accept-Language", "en-GB, da;q=0.5")
                .cookie("lang", "da")
                .get("/api/goals?lang=da")
                .then()
                .body("headers.accept-language", is("en-GB, da;q=0.5"))
                .header("Set-Cookie", nullValue());
    }

    @Test
    void theSignInsCookiesStayBehind() {
        machine()
                .header("Cookie", "q_session=a; lang=en; q_auth_7=b; q_session_chunk_1=c; flash=saved")
                .get("/api/goals")
                .then()
                .body("headers.cookie", is("lang=en; flash=saved"));
    }

    private static RequestSpecification machine() {
        return given().header("Authorization", Token.ANY);
    }
}
