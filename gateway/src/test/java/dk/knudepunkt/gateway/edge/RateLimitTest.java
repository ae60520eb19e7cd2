package dk.knudepunkt.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.gateway.Neighbours;
import dk.knudepunkt.gateway.Token;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;
import java.util.stream.Stream;
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
