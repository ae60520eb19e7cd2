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
        return Map.of(
                "gateway.sign-in.issuer",
                issuer.url(),
                "gateway.sign-in.client-id",
                Issuer.SIGN_IN_CLIENT,
                "gateway.services.referrals.url",
                service.url(),
                "gateway.services.cases.url",
                service.url(),
                "gateway.services.goals.url",
                service.url(),
                "gateway.services.cofinancing.url",
                "http://localhost:1",
                "gateway.requests.max-size",
                "64K",
                "gateway.requests.patience",
                "2S",
                "gateway.services.goals.open-paths",
                "/api/goals/open",
                "gateway.rate-limit.per-second",
                "0");
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
