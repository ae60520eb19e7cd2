package dk.knudepunkt.gateway;

import dk.knudepunkt.local.Issuer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands around the gateway in a test. One service is away: cofinancing, at a port where nobody listens. */
public class Neighbours implements QuarkusTestResourceLifecycleManager {

    private static final String MENU = """
            {
              "entries": [
                {
                  "place": 20,
                  "href": "/referrals/new",
                  "title": {"danish": "Henvis virksomhed", "english": "Refer a company"},
                  "purpose": {"danish": "Det tager to minutter.", "english": "It takes two minutes."},
                  "roles": ["les"]
                },
                {
                  "place": 10,
                  "href": "/referrals/queue",
                  "title": {"danish": "Kø", "english": "Queue"},
                  "purpose": {"danish": "Hvem der venter.", "english": "Who waits."},
                  "roles": ["triage", "admin"]
                },
                {
                  "place": 30,
                  "href": "/referrals/help",
                  "title": {"danish": "Hjælp", "english": "Help"},
                  "roles": [],
                  "since": "a later version of the service"
                }
              ],
              "home": ["triage"]
            }
            """;

    private @Nullable Issuer issuer;
    private @Nullable ServiceStandIn desk;
    private @Nullable ServiceStandIn service;

    @Override
    public Map<String, String> start() {
        var port = freePort();
        issuer = issuer().telling(URI.create("http://localhost:" + port + "/sign-in/ended"));
        desk = ServiceStandIn.start("desk", MENU);
        service = ServiceStandIn.start("service", "{\"entries\": [], \"home\": [\"triage\", \"kam\"]}");
        return Map.ofEntries(
                // People come back from the issuer to the public URL.
                Map.entry("quarkus.http.test-port", port),
                Map.entry("gateway.public-url", "http://localhost:" + port),
                Map.entry("gateway.sign-in.issuer", issuer.url()),
                Map.entry("gateway.sign-in.client-id", Issuer.SIGN_IN_CLIENT),
                Map.entry("gateway.services.referrals.urls", desk.url()),
                Map.entry("gateway.services.cases.urls", service.url()),
                Map.entry("gateway.services.goals.urls", service.url()),
                Map.entry("gateway.services.cofinancing.urls", "http://localhost:1"),
                Map.entry("gateway.services.integration.urls", service.url()),
                Map.entry("gateway.session.every", "50MS"),
                Map.entry("gateway.menu.first-every", "20MS"),
                Map.entry("gateway.areas.patience", "700MS"),
                Map.entry("gateway.requests.max-size", "64K"),
                Map.entry("gateway.requests.patience", "2S"),
                Map.entry("gateway.requests.held", "16K"),
                Map.entry("gateway.requests.round", "500MS"),
                Map.entry("quarkus.http.idle-timeout", "5S"),
                Map.entry("gateway.services.goals.open-paths", "/api/goals/open"),
                Map.entry("gateway.rate-limit.per-second", "0"),
                Map.entry("gateway.services.goals.stream-paths", "/api/goals/events,/api/goals/waiting"));
    }

    protected Issuer issuer() {
        return Issuer.start();
    }

    private static String freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(socket.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (service != null) {
            service.close();
        }
        if (desk != null) {
            desk.close();
        }
        if (issuer != null) {
            issuer.close();
        }
    }
}
