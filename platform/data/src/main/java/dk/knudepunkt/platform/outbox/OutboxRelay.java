package dk.knudepunkt.platform.outbox;

import dk.knudepunkt.platform.database.SessionLock;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Sends what the outbox holds: one relay per database at a time, lowest row first, a row deleted only when Kafka has it.
 *
 * <p>At least once: a relay killed between the acknowledgement and the delete sends again, and the receivers' inbox
 * absorbs it. Several relays with {@code skip locked} would be faster and would break the order per key.
 *
 * <p>Switched off, it removes what Kafka Connect has sent, and nothing else.
 */
@ApplicationScoped
class OutboxRelay {

    /** Advisory lock of the one relay that sends. */
    static final SessionLock LOCK = new SessionLock(0x0B0C_5E4DL);

    /** A table that was emptied keeps its pages for a while, and the planner would rather read all of them. */
    static final String BY_INDEX = "set enable_seqscan = off";

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int LOOK_ANYWAY_MILLIS = 1000;

    /** What comes within this time goes together: one request to the broker, one commit. */
    private static final int GATHER_MILLIS = 20;

    private final AgroalDataSource database;
    private final OutboxBatch batch;
    private final ParkedMessages parked;
    private final ConnectSweep sweep;
    private final boolean sends;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread thread;

    OutboxRelay(
            AgroalDataSource database,
            OutboxBatch batch,
            ParkedMessages parked,
            ConnectSweep sweep,
            @ConfigProperty(name = "knudepunkt.outbox.relay.enabled") boolean sends) {
        this.database = database;
        this.batch = batch;
        this.parked = parked;
        this.sweep = sweep;
        this.sends = sends;
    }

    /** Does not start where nobody would send. */
    void start(@Observes StartupEvent started) throws SQLException {
        if (!sends) {
            try (var connection = database.getConnection()) {
                ConnectSlot.require(connection);
            }
        }
        thread = Thread.ofPlatform().name("outbox-relay").start(this::run);
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        stopped.countDown();
        if (thread != null) {
            thread.join(5000);
        }
        batch.close();
    }

    private void run() {
        try {
            do {
                relayIfAlone();
            } while (!stopped.await(LOOK_ANYWAY_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever fails, the next relay begins at the same row: the thread must not end while the process lives. */
    private void relayIfAlone() throws InterruptedException {
        try (var connection = database.getConnection()) {
            if (LOCK.take(connection)) {
                try {
                    if (sends) {
                        relay(connection);
                    } else {
                        sweep(connection);
                    }
                } finally {
                    letGo(connection);
                }
            } else {
                batch.handOver();
            }
        } catch (SQLException | ExecutionException | RuntimeException failure) {
            LOG.warnf("The relay begins again after: %s", failure.getMessage());
        }
    }

    private void relay(Connection connection) throws SQLException, ExecutionException, InterruptedException {
        try (var listen = connection.createStatement()) {
            listen.execute("listen " + OutboxBell.CHANNEL);
            listen.execute(BY_INDEX);
            parked.tryAnew(connection);
            var notifications = connection.unwrap(PGConnection.class);
            while (!stopped.await(GATHER_MILLIS, TimeUnit.MILLISECONDS)) {
                if (!batch.send(connection)) {
                    parked.count(connection);
                    notifications.getNotifications(LOOK_ANYWAY_MILLIS);
                }
            }
        }
    }

    private void sweep(Connection connection) throws SQLException, InterruptedException {
        try (var statement = connection.createStatement()) {
            statement.execute(BY_INDEX);
        }
        sweep.begin();
        do {
            sweep.round(connection);
        } while (!stopped.await(LOOK_ANYWAY_MILLIS, TimeUnit.MILLISECONDS));
    }

    /** The connection goes back to the pool and lives on. */
    private static void letGo(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("unlisten *; reset enable_seqscan");
        }
        LOCK.free(connection);
    }
}
