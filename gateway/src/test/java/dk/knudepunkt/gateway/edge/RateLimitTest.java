package dk.knudepunkt.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.gateway.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@TestProfile(RateLimitTest.ThreeAtOnce.class)
class RateLimitTest {

    private static final int BURST = 3;

    public static class ThreeAtOnce implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("gateway.rate-limit.per-second", "1", "gateway.rate-limit.burst", String.valueOf(BURST));
        }
    }

    @Test
    void whoComesTooOftenIsAskedToWaitAndOthersAreNot() {
        tire("Authorization", "Bearer eager")
                .header("Retry-After", "1")
                .contentType("application/problem+json")
                .body("type", is("/problems/too-many-requests"));
        call("Authorization", "Bearer calm").statusCode(200);
    }

    @Test
    void aSessionIsCountedLikeAToken() {
        tire("Cookie", "q_session=one");
        call("Cookie", "q_session=another").statusCode(401);
    }

    @Test
    void whoBringsNothingIsCountedByAddress() {
        tire("Accept", "*/*");
    }

    /** Comes again and again, at least as often as is allowed, until it is too often. */
    private static ValidatableResponse tire(String header, String value) {
        for (var i = 0; i < BURST; i++) {
            call(header, value).statusCode(not(429));
        }
        return Stream.generate(() -> call(header, value))
                .limit(100)
                .filter(answer -> answer.extract().statusCode() == 429)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Never too often"));
    }

    private static ValidatableResponse call(String header, String value) {
        return given().header(header, value).get("/api/goals").then();
    }
}
