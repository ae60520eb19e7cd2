package dk.knudepunkt.gateway;

import dk.knudepunkt.local.Issuer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands around the gateway in a test. One service is away: cofinancing, at a port where nobody listens. */
public class Neighbours implements QuarkusTestResourceLifecycleManager {

    private @Nullable Issuer issuer;
    private @Nullable ServiceStandIn service;

    @Override
    public Map<String, String> start() {
        issuer = Issuer.start();
        service = ServiceStandIn.start();
        return Map.ofEntries(
                Map.entry("gateway.sign-in.issuer", issuer.url()),
                Map.entry("gateway.sign-in.client-id", Issuer.SIGN_IN_CLIENT),
                Map.entry("gateway.services.referrals.url", service.url()),
                Map.entry("gateway.services.cases.url", service.url()),
                Map.entry("gateway.services.goals.url", service.url()),
                Map.entry("gateway.services.cofinancing.url", "http://localhost:1"),
                Map.entry("gateway.requests.max-size", "64K"),
                Map.entry("gateway.requests.patience", "2S"),
                Map.entry("gateway.services.goals.open-paths", "/api/goals/open"),
                Map.entry("gateway.rate-limit.per-second", "0"),
                Map.entry("gateway.services.goals.stream-paths", "/api/goals/events"));
    }

    @Override
    public void stop() {
        if (service != null) {
            service.close();
        }
        if (issuer != null) {
            issuer.close();
        }
    }
}
