package dk.knudepunkt.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Sends what the outbox holds: one relay per database at a time, lowest row first, a row deleted only when Kafka has it.
 *
 * <p>At least once: a relay killed between the acknowledgement and the delete sends again, and the receivers' inbox
 * absorbs it. Several relays with {@code skip locked} would be faster and would break the order per key.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final long LOCK = 0x0B0C_5E4DL;
    private static final int LOOK_ANYWAY_MILLIS = 1000;

    private final AgroalDataSource database;
    private final OutboxBatch batch;
    private volatile boolean running = true;
    private @Nullable Thread thread;

    OutboxRelay(AgroalDataSource database, OutboxBatch batch) {
        this.database = database;
        this.batch = batch;
    }

    void start(@Observes StartupEvent started) {
        thread = Thread.ofPlatform().name("outbox-relay").start(this::run);
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        if (thread != null) {
            thread.join(5000);
        }
    }

    private void run() {
        while (running) {
            try (var connection = database.getConnection()) {
                if (isOnlyRelay(connection)) {
                    relay(connection);
                } else {
                    TimeUnit.MILLISECONDS.sleep(LOOK_ANYWAY_MILLIS);
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (SQLException | ExecutionException failure) {
                LOG.warnf("The relay begins again after: %s", failure.getMessage());
                pause();
            }
        }
    }

    private void relay(Connection connection) throws SQLException, ExecutionException, InterruptedException {
        try (var listen = connection.createStatement()) {
            listen.execute("listen " + OutboxBell.CHANNEL);
            var notifications = connection.unwrap(PGConnection.class);
            while (running) {
                if (!batch.send(connection)) {
                    notifications.getNotifications(LOOK_ANYWAY_MILLIS);
                }
            }
            listen.execute("unlisten *; select pg_advisory_unlock(" + LOCK + ")");
        }
    }

    /** The lock lives as long as the connection, so that a killed relay frees it. */
    private static boolean isOnlyRelay(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_ANYWAY_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
