package dk.knudepunkt.gateway.session;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.knudepunkt.gateway.Address;
import dk.knudepunkt.gateway.Browser;
import dk.knudepunkt.gateway.Neighbours;
import dk.knudepunkt.gateway.Token;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A stream of events is open no longer than what opened it; the service in these tests never ends one. */
@QuarkusTest
@QuarkusTestResource(value = StreamEndTest.ShortSessions.class, restrictToAnnotatedClass = true)
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class StreamEndTest {

    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final Duration SOON = Duration.ofSeconds(20);

    public static class ShortSessions extends Neighbours {

        @Override
        public Map<String, String> start() {
            var settings = new HashMap<>(super.start());
            settings.put("gateway.session.idle", IDLE.toString());
            settings.put("gateway.session.warning", "2S");
            // Longer than any of these waits, so that nothing else ends a stream on which nothing comes.
            settings.put("quarkus.http.idle-timeout", "120S");
            return settings;
        }
    }

    @Inject
    @ConfigProperty(name = "gateway.services.integration.urls")
    String keeper;

    @Inject
    @ConfigProperty(name = "gateway.sign-in.issuer")
    String issuer;

    private final Browser signingIn = Browser.following();
    private final Browser browser = new Browser(Redirect.NEVER);

    @AfterEach
    void closeBrowsers() {
        signingIn.close();
        browser.hangUp();
        browser.close();
    }

    @Test
    void whoSignsOutHearsNoMore() throws Exception {
        var ended = listen("triage");
        browser.submit("/sign-out", "");
        ended.get(SOON.toSeconds(), TimeUnit.SECONDS);
        assertEquals(401, browser.listen("/api/goals/events").statusCode());
    }

    /** Another gateway hears of it in the same way as of one that ended at a third. */
    @Test
    void whoseSessionWasEndedElsewhereHearsNoMore() throws Exception {
        var ended = listen("developer");
        var others = listen("kam");
        given().body(new JsonObject()
                        .put("session", new ToldUses(keeper).session("developer"))
                        .encode())
                .post(keeper + "/session-ends");
        ended.get(SOON.toSeconds(), TimeUnit.SECONDS);
        assertFalse(others.isDone());
    }

    @Test
    void whoseAccountWasSignedOutHearsNoMore() throws Exception {
        var ended = listen("council");
        given().queryParam("account", "council").post(keeper + "/session-ends/all");
        ended.get(SOON.toSeconds(), TimeUnit.SECONDS);
    }

    @Test
    void whoseSessionGoesUnusedHearsNoMore() throws Exception {
        var ended = listen("analyst");
        assertThrows(TimeoutException.class, () -> ended.get(IDLE.toSeconds() / 3, TimeUnit.SECONDS));
        ended.get(IDLE.plus(SOON).toSeconds(), TimeUnit.SECONDS);
    }

    @Test
    void whoIsSignedOutAtTheIssuerHearsNoMore() throws Exception {
        var ended = listen("analyst-2");
        given().formParam("username", "analyst-2").post(issuer + "/sign-out");
        ended.get(SOON.toSeconds(), TimeUnit.SECONDS);
    }

    @Test
    void aClientThatWasWithdrawnHearsNoMore() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var ended = listen(client, Token.of("client-7"));
            var others = listen(client, Token.ANY);
            given().queryParam("account", "client-7").post(keeper + "/session-ends/all");
            ended.get(SOON.toSeconds(), TimeUnit.SECONDS);
            assertFalse(others.isDone());
            client.shutdownNow();
        }
    }

    /** One that waits for its first word, as whoever asks for what is to come does. */
    @Test
    void whoStillWaitsIsRefused() {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.sendAsync(
                    HttpRequest.newBuilder(Address.of("/api/goals/waiting"))
                            .header("Authorization", Token.of("client-8"))
                            .build(),
                    BodyHandlers.ofString());
            assertThrows(TimeoutException.class, () -> answer.get(200, TimeUnit.MILLISECONDS));
            given().queryParam("account", "client-8").post(keeper + "/session-ends/all");
            assertEquals(401, answer.join().statusCode());
            client.shutdownNow();
        }
    }

    private CompletableFuture<Void> listen(String user) throws IOException {
        signingIn.forget("q_");
        signingIn.openAs(user, "/sign-in");
        browser.forget("q_");
        signingIn.cookies().forEach(browser::keep);
        return ended(browser.listen("/api/goals/events").body());
    }

    private static CompletableFuture<Void> listen(HttpClient client, String token) throws Exception {
        var request = HttpRequest.newBuilder(Address.of("/api/goals/events"))
                .header("Authorization", token)
                .build();
        return ended(client.send(request, BodyHandlers.ofInputStream()).body());
    }

    /** Done when nothing more can come. */
    private static CompletableFuture<Void> ended(InputStream events) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(events, StandardCharsets.UTF_8));
        assertEquals("data: first", lines.readLine());
        return CompletableFuture.runAsync(() -> {
            try {
                while (lines.readLine() != null) {
                    // There is an empty line behind each event.
                }
            } catch (IOException brokenOff) {
                // Which is an end as well.
            }
        });
    }
}
