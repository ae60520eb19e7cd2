package dk.knudepunkt.integration.webhook;

import static dk.knudepunkt.integration.Callers.as;
import static dk.knudepunkt.integration.Callers.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.standardwebhooks.Webhook;
import dk.knudepunkt.platform.testing.LocalParts;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands of the secrets in a real database. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class SecretKeepingServiceTest {

    private static final String TYPE = "report.published.v1";

    @Inject
    AgroalDataSource database;

    @Inject
    SecretKeepingService keeping;

    @Inject
    SecretVault vault;

    @Inject
    @ConfigProperty(name = "knudepunkt.webhooks.secret-keys")
    List<String> keys;

    private Receiver receiver;
    private Registered webhook;

    @BeforeEach
    void begin() {
        receiver = Receiver.start();
        webhook = Registered.by("crm", receiver.url(), TYPE);
    }

    @AfterEach
    void end() {
        webhook.remove();
        receiver.close();
    }

    @Test
    void theDatabaseDoesNotKnowTheSecret() throws SQLException {
        assertThat(stored()).hasSizeGreaterThan(32);
        assertThat(HexFormat.of().formatHex(stored()))
                .doesNotContain(HexFormat.of().formatHex(raw(webhook.secret())));
    }

    @Test
    void neitherDoAnswersThatAreKeptForWhoAsksAgain() throws SQLException {
        var key = UUID.randomUUID().toString();
        for (var i = 0; i < 2; i++) {
            var rotated = sending("crm", "{\"overlapHours\": 1}")
                    .header("If-Match", "\"0\"")
                    .header("Idempotency-Key", key)
                    .post(webhook.path() + "/secret-rotation");
            rotated.then()
                    .statusCode(200)
                    .header("ETag", startsWith("\"1."))
                    .header("Cache-Control", "no-store")
                    .body("webhook.id", is(webhook.id()))
                    .body("secret", i == 0 ? allOf(startsWith("whsec_"), not(webhook.secret())) : nullValue());
        }
        try (var connection = database.getConnection();
                var query = connection.createStatement()) {
            var row = query.executeQuery("select count(*), count(*) filter (where body like '%whsec_%') from"
                    + " idempotency_key where key = '%s'".formatted(key));
            row.next();
            assertThat(row.getInt(1)).isOne();
            assertThat(row.getInt(2)).isZero();
        }
    }

    @Test
    void oneThatWasClosedWithTheKeyBeforeSignsStillAndIsClosedAnewAtTheNextStart() throws Exception {
        store(new SecretVault(keys.reversed()).close(secretOf(Optional.of(UUID.fromString(webhook.id())))));
        assertThat(vault.isUpToDate(stored())).isFalse();
        assertSigned();

        keeping.closeAnew(new StartupEvent());
        assertThat(vault.isUpToDate(stored())).isTrue();
        assertSigned();
        var closed = stored();
        keeping.closeAnew(new StartupEvent());
        assertThat(stored()).isEqualTo(closed);
    }

    @Test
    void oneFromBeforeSecretsWereClosedIsClosed() throws Exception {
        store(raw(webhook.secret()));
        assertSigned();

        keeping.closeAnew(new StartupEvent());
        assertThat(vault.isUpToDate(stored())).isTrue();
        assertSigned();
    }

    @Test
    void oneFromBeforeItSaidWhoseItIsSaysSo() throws Exception {
        store(vault.close(secretOf(Optional.empty())));
        assertSigned();

        keeping.closeAnew(new StartupEvent());
        assertThat(vault.open(stored()).webhook()).contains(UUID.fromString(webhook.id()));
        assertSigned();
    }

    @Test
    void theSecretOfAnotherSignsNothingHere() throws Exception {
        var own = stored();
        var other = Registered.by("crm", receiver.url(), TYPE);
        store(stored(other));
        keeping.closeAnew(new StartupEvent());
        as("crm").post(webhook.path() + "/pings").then().statusCode(201);
        await().during(Duration.ofSeconds(2)).until(() -> receiver.messages().isEmpty());

        store(own);
        var message = await().until(receiver::messages, messages -> !messages.isEmpty())
                .getLast();
        new Webhook(webhook.secret()).verify(message.body(), message.headers());
        other.remove();
    }

    private SigningSecret secretOf(Optional<UUID> whose) {
        return new SigningSecret(whose, raw(webhook.secret()));
    }

    private void assertSigned() throws Exception {
        var before = receiver.messages().size();
        as("crm").post(webhook.path() + "/pings").then().statusCode(201);
        var message = await().until(receiver::messages, messages -> messages.size() > before)
                .getLast();
        new Webhook(webhook.secret()).verify(message.body(), message.headers());
    }

    private static byte[] raw(String secret) {
        return Base64.getDecoder().decode(secret.substring("whsec_".length()));
    }

    private byte[] stored() throws SQLException {
        return stored(webhook);
    }

    private byte[] stored(Registered whose) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select secret from webhook where id = ?")) {
            query.setObject(1, UUID.fromString(whose.id()));
            var row = query.executeQuery();
            row.next();
            return row.getBytes(1);
        }
    }

    private void store(byte[] secret) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update webhook set secret = ? where id = ?")) {
            update.setBytes(1, secret);
            update.setObject(2, UUID.fromString(webhook.id()));
            update.executeUpdate();
        }
    }
}
