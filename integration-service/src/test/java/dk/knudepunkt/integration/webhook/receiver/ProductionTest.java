package dk.knudepunkt.integration.webhook.receiver;

import static dk.knudepunkt.integration.Callers.sending;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dk.knudepunkt.integration.webhook.Registered;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where nothing is set, no webhook leads into the house's own network. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@TestProfile(ProductionTest.AsShipped.class)
class ProductionTest {

    public static final class AsShipped implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("knudepunkt.webhooks.local-receivers", "false");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080/, webhook-receiver-not-https",
        "https://localhost:8080/, webhook-receiver-not-public",
        "https://127.0.0.1/, webhook-receiver-not-public",
        "https://169.254.169.254/latest/meta-data/, webhook-receiver-not-public",
        "https://10.0.0.1/, webhook-receiver-not-public"
    })
    void theHousesOwnNetworkIsRefused(String url, String problem) {
        sending("crm", Registered.body(url, "report.published.v1"))
                .post("/api/webhooks")
                .then()
                .statusCode(422)
                .body("type", is("/problems/" + problem))
                .body("errors.pointer", hasItem("/url"));
    }
}
