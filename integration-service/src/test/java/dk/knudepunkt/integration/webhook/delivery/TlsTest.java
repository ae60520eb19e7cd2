package dk.knudepunkt.integration.webhook.delivery;

import static dk.knudepunkt.integration.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.standardwebhooks.Webhook;
import dk.knudepunkt.integration.webhook.Receiver;
import dk.knudepunkt.integration.webhook.Registered;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Messages to a real receiver by TLS, whose certificate the machine trusts or does not. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@QuarkusTestResource(value = TlsTest.Trust.class, restrictToAnnotatedClass = true)
class TlsTest {

    private static final String TYPE = "report.published.v1";

    /** The authorities of the machine, as an operator sets them. */
    public static class Trust implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            Identities.trustInThisProcess();
            return Map.of();
        }

        @Override
        public void stop() {
            Identities.trustNobodyElse();
        }
    }

    @Test
    void aReceiverThatIsTrustedIsToldSigned() throws Exception {
        try (var receiver = Receiver.start(Identities.trusted())) {
            var webhook = Registered.by("crm", receiver.url(), TYPE);
            as("crm").post(webhook.path() + "/pings").then().statusCode(201);
            var message = await().until(receiver::messages, messages -> !messages.isEmpty())
                    .getFirst();
            new Webhook(webhook.secret()).verify(message.body(), message.headers());
            webhook.awaitNewest(log -> "DELIVERED".equals(log.path("items[0].status")));
            webhook.remove();
        }
    }

    @Test
    void oneThatIsNotTrustedHearsNothingAndTheLogSaysWhy() {
        try (var receiver = Receiver.start(Identities.stranger())) {
            assertRefused(receiver);
        }
    }

    @Test
    void oneThatIsTrustedUnderAnotherNameHearsNothing() {
        try (var receiver = Receiver.start(Identities.elsewhere())) {
            assertRefused(receiver);
        }
    }

    private static void assertRefused(Receiver receiver) {
        var webhook = Registered.by("crm", receiver.url(), TYPE);
        as("crm").post(webhook.path() + "/pings").then().statusCode(201);
        webhook.awaitNewest(log -> log.<List<?>>path("items[0].attempts").size() == 1)
                .then()
                .body("items[0].status", is("WAITING"))
                .body("items[0].attempts[0].statusCode", nullValue())
                .body("items[0].attempts[0].failure", startsWith("The certificate of the receiver is not trusted: "));
        as("admin")
                .accept("text/html")
                .get("/webhooks/" + webhook.id() + "/deliveries/"
                        + webhook.awaitNewest(log -> true).path("items[0].id"))
                .then()
                .body(containsString("The certificate of the receiver is not trusted"));
        assertThat(receiver.messages()).isEmpty();
        webhook.remove();
    }
}
