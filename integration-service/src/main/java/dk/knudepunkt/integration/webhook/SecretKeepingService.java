package dk.knudepunkt.integration.webhook;

import dk.knudepunkt.platform.database.Sql;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The vault of this installation. At each start all that is not closed as it should be is closed anew, so that old keys can go. */
@ApplicationScoped
class SecretKeepingService {

    private final SecretVault vault;
    private final Sql sql;

    SecretKeepingService(SecretVault vault, Sql sql) {
        this.vault = vault;
        this.sql = sql;
    }

    @Produces
    @Singleton
    static SecretVault vault(@ConfigProperty(name = "knudepunkt.webhooks.secret-keys") List<String> keys) {
        return new SecretVault(keys);
    }

    @Transactional
    void closeAnew(@Observes StartupEvent started) {
        closeAnew("secret");
        closeAnew("old_secret");
    }

    /** Those that are closed as they should be are not held, so that an instance that starts keeps none waiting. */
    private void closeAnew(String column) {
        var old = sql
                .all(
                        "select id, %1$s from webhook where %1$s is not null order by id".formatted(column),
                        row -> vault.isUpToDate(row.getBytes(2))
                                ? Optional.<UUID>empty()
                                : Optional.of(row.getObject(1, UUID.class)))
                .stream()
                .flatMap(Optional::stream)
                .toList();
        for (var webhook : old) {
            sql.first(
                            "select %1$s from webhook where id = ? and %1$s is not null for update".formatted(column),
                            row -> row.getBytes(1),
                            webhook)
                    .filter(stored -> !vault.isUpToDate(stored))
                    .ifPresent(stored -> sql.run(
                            "update webhook set %s = ? where id = ?".formatted(column),
                            closed(webhook, stored),
                            webhook));
        }
    }

    /** One that is another's stays another's. */
    private byte[] closed(UUID webhook, byte[] stored) {
        return vault.close(vault.open(stored).orOf(webhook));
    }
}
