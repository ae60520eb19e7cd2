package dk.knudepunkt.gateway.menu;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.gateway.Settings;
import dk.knudepunkt.gateway.replica.Services;
import dk.knudepunkt.platform.page.MenuEntry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service that is asked, goes away and comes back. */
class MenuRoundsTest {

    private static final int ROUNDS = 3;

    private final Vertx vertx = Vertx.vertx();
    private final ContributedMenu menu = new ContributedMenu();
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer service = listen(0);

    private final Settings settings = settings(service.actualPort());
    private final MenuRounds rounds = new MenuRounds(settings, new Services(settings), menu, new ObjectMapper(), vertx);

    private volatile int status = 200;
    private volatile String answer = contribution("/a");

    @BeforeEach
    void begin() {
        rounds.begin(new StartupEvent());
    }

    @AfterEach
    void end() {
        rounds.end(new ShutdownEvent());
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void whatAServiceContributesIsThereAndFollowsItsChanges() {
        await().until(() -> addresses().equals(List.of("/a")));
        answer = contribution("/b");
        await().until(() -> addresses().equals(List.of("/b")));
    }

    @Test
    void aServiceThatFailsLosesNothing() {
        await().until(() -> addresses().equals(List.of("/a")));
        status = 500;
        awaitRounds();
        assertEquals(List.of("/a"), addresses());
    }

    @Test
    void anAnswerThatIsNoMenuLosesNothing() {
        await().until(() -> addresses().equals(List.of("/a")));
        answer = "<html>";
        awaitRounds();
        answer = contribution("//elsewhere.example");
        awaitRounds();
        assertEquals(List.of("/a"), addresses());
    }

    @Test
    void aServiceThatIsAwayLosesNothingAndIsAskedAgain() {
        await().until(() -> addresses().equals(List.of("/a")));
        var port = service.actualPort();
        service.close().toCompletionStage().toCompletableFuture().join();
        answer = contribution("/b");
        service = listen(port);
        await().until(() -> addresses().equals(List.of("/b")));
    }

    private HttpServer listen(int port) {
        return vertx.createHttpServer()
                .requestHandler(request -> {
                    assertEquals("/menu", request.path());
                    asked.incrementAndGet();
                    request.response().setStatusCode(status).end(answer);
                })
                .listen(port)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private static String contribution(String href) {
        return """
                {"entries": [{"place": 1, "href": "%s", "title": {"danish": "Her", "english": "Here"}, "roles": []}]}
                """.formatted(href);
    }

    private static Settings settings(int port) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(Settings.class)
                .withDefaultValue("gateway.public-url", "http://localhost")
                .withDefaultValue("gateway.sign-in.issuer", "http://localhost")
                .withDefaultValue("gateway.sign-in.token-url", "http://localhost")
                .withDefaultValue("gateway.sign-in.client-id", "gateway")
                .withDefaultValue("gateway.sign-in.client-secret", "secret")
                .withDefaultValue("gateway.session.idle", "PT30M")
                .withDefaultValue("gateway.services.a.urls", "http://localhost:" + port)
                .withDefaultValue("gateway.services.a.paths", "/a")
                .withDefaultValue("gateway.requests.max-size", "1")
                .withDefaultValue("gateway.requests.patience", "PT1S")
                .withDefaultValue("gateway.rate-limit.per-second", "0")
                .withDefaultValue("gateway.rate-limit.burst", "0")
                .withDefaultValue("gateway.menu.every", "PT0.02S")
                .withDefaultValue("gateway.menu.first-every", "PT0.02S")
                .withDefaultValue("gateway.menu.patience", "PT1S")
                .build()
                .getConfigMapping(Settings.class);
    }

    private List<String> addresses() {
        return menu.now().entries().stream().map(MenuEntry::href).toList();
    }

    private void awaitRounds() {
        var before = asked.get();
        await().until(() -> asked.get() >= before + ROUNDS);
    }
}
