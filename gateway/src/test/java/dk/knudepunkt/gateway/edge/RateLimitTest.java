package dk.knudepunkt.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.gateway.Neighbours;
import dk.knudepunkt.gateway.Token;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.greenbytes.http.sfv.IntegerItem;
import org.greenbytes.http.sfv.Parser;
import org.greenbytes.http.sfv.StringItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@TestProfile(RateLimitTest.ThreeAtOnce.class)
class RateLimitTest {

    private static final int BURST = 3;

    public static class ThreeAtOnce implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "gateway.rate-limit.per-second", "1",
                    "gateway.rate-limit.burst", String.valueOf(BURST),
                    "quarkus.http.proxy.proxy-address-forwarding", "true");
        }
    }

    @Test
    void whoComesTooOftenIsAskedToWaitAndOthersAreNot() {
        tire("192.0.2.%d"::formatted, 1, "Authorization", Token.ANY)
                .header("Retry-After", "1")
                .contentType("application/problem+json")
                .body("type", is("/problems/too-many-requests"));
        call("192.0.2.2", "Authorization", Token.ANY).statusCode(200);
    }

    /** Whatever can be made up anew for each request changes nothing. */
    @ParameterizedTest
    @CsvSource({"3, Authorization, Bearer eyJ%s.eyJ0.s", "4, Cookie, q_session=%s", "5, User-Agent, %s"})
    void aNewTokenOrCookieEachTimeDoesNotHelp(int address, String header, String value) {
        tire("192.0.2.%d"::formatted, address, header, value);
    }

    @Test
    void neitherDoesANewAddressOfOnesOwnNetwork() {
        tire(any -> "2001:db8::%x".formatted(ThreadLocalRandom.current().nextInt(65_536)), 0, "Accept", "*/*");
        call("2001:db8:0:1::1", "Authorization", Token.ANY).statusCode(200);
    }

    /** Read by a parser of structured fields, as a client would. */
    @Test
    void everyAnswerOfTheApiSaysWhatIsLeft() {
        var answers = IntStream.range(0, BURST)
                .mapToObj(time -> call("192.0.2.20", "Authorization", Token.ANY).statusCode(200))
                .toList();
        answers.forEach(
                answer -> assertEquals(new JsonObject(Map.of("q", 3L, "w", 3L)), told(answer, "RateLimit-Policy")));
        var left = answers.stream().map(answer -> told(answer, "RateLimit")).toList();
        assertEquals(BURST - 1L, left.getFirst().getLong("r"));
        assertTrue(left.getFirst().getLong("r") >= left.getLast().getLong("r"), left.toString());
        left.forEach(now ->
                assertTrue(now.getLong("t") >= 1 && now.getLong("t") <= BURST - now.getLong("r"), now.toString()));
    }

    @Test
    void whoIsRefusedIsToldToo() {
        var refusal = tire("192.0.2.%d"::formatted, 21, "Authorization", Token.ANY);
        assertEquals(new JsonObject(Map.of("q", 3L, "w", 3L)), told(refusal, "RateLimit-Policy"));
        var now = told(refusal, "RateLimit");
        assertEquals(0, now.getLong("r"));
        assertTrue(now.getLong("t") >= Long.parseLong(refusal.extract().header("Retry-After")), now.toString());
    }

    /** An answer that comes before any service was asked bears them like another; pages are not for programs. */
    @Test
    void refusalsOfTheEdgeSaySoAndPagesDoNot() {
        var longest = "x".repeat(17_000);
        given().header("X-Forwarded-For", "192.0.2.22")
                .get("/api/goals?q=" + longest)
                .then()
                .statusCode(414)
                .header("RateLimit", notNullValue());
        given().header("X-Forwarded-For", "192.0.2.22").get("/").then().header("RateLimit", nullValue());
    }

    private static JsonObject told(ValidatableResponse answer, String header) {
        var policies = Parser.parseList(answer.extract().header(header)).get();
        assertEquals(1, policies.size());
        var policy = (StringItem) policies.getFirst();
        assertEquals("default", policy.get());
        var parameters = new JsonObject();
        policy.getParams().forEach((name, value) -> parameters.put(name, ((IntegerItem) value).getAsLong()));
        return parameters;
    }

    /** Comes again and again, at least as often as is allowed, until it is too often. */
    private static ValidatableResponse tire(IntFunction<String> address, int number, String header, String value) {
        for (var i = 0; i < BURST; i++) {
            call(address.apply(number), header, value.formatted(UUID.randomUUID()))
                    .statusCode(not(429));
        }
        return Stream.generate(() -> call(address.apply(number), header, value.formatted(UUID.randomUUID())))
                .limit(100)
                .filter(answer -> answer.extract().statusCode() == 429)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Never too often"));
    }

    private static ValidatableResponse call(String address, String header, String value) {
        return given().header("X-Forwarded-For", address)
                .header(header, value)
                .get("/api/goals")
                .then();
    }
}
