package dk.knudepunkt.gateway.session;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.gateway.Browser;
import dk.knudepunkt.gateway.Neighbours;
import dk.knudepunkt.local.Issuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.http.HttpClient.Redirect;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** An issuer whose own session goes on calls the next session here as it called the one that was ended. */
@QuarkusTest
@QuarkusTestResource(value = SessionBegunAnewTest.SameSession.class, restrictToAnnotatedClass = true)
class SessionBegunAnewTest {

    public static class SameSession extends Neighbours {

        @Override
        protected Issuer issuer() {
            return Issuer.start().keepingSessions();
        }
    }

    @Inject
    @ConfigProperty(name = "gateway.services.integration.urls")
    String keeper;

    @Test
    void whoseSessionWasEndedSignsInAgain() {
        try (var signingIn = Browser.following();
                var copy = new Browser(Redirect.NEVER)) {
            signingIn.openAs("developer", "/sign-in");
            signingIn.cookies().forEach(copy::keep);
            var session = Awaitility.await()
                    .until(this::used, uses -> !uses.isEmpty())
                    .getFirst();

            given().body(new JsonObject().put("session", session).encode()).post(keeper + "/session-ends");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(3))
                    .until(() -> copy.open("/goals").statusCode() == 303);

            // What is begun in the same second is refused with it.
            Awaitility.await().pollDelay(Duration.ofSeconds(1)).until(() -> {
                signingIn.forget("q_");
                signingIn.openAs("developer", "/sign-in");
                return signingIn.open("/goals").uri().getPath().equals("/goals");
            });
            assertEquals(List.of(session), used().stream().distinct().toList());
            assertEquals(303, copy.open("/goals").statusCode());
        }
    }

    private List<String> used() {
        return new JsonArray(given().get(keeper + "/session-uses").asString())
                .stream().map(use -> ((JsonObject) use).getString("session")).toList();
    }
}
