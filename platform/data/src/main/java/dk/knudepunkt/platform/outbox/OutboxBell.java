package dk.knudepunkt.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Wakes the relay, wherever it runs, after a commit that added a message.
 *
 * <p>The NOTIFY is sent beside the business transaction, many commits with one ring: PostgreSQL takes one lock for the
 * whole database when a transaction that has notified commits, so that a NOTIFY inside would make all commits queue up.
 * A ring by itself does not wait for the disk. One that is lost (the process died here) costs the relay's poll
 * interval, not the message.
 */
@ApplicationScoped
class OutboxBell implements Synchronization {

    static final String CHANNEL = "outbox";

    private static final Logger LOG = Logger.getLogger(OutboxBell.class);
    private static final int COALESCE_MILLIS = 2;

    private final AgroalDataSource database;
    private final Semaphore pulled = new Semaphore(0);
    private volatile boolean open = true;

    OutboxBell(AgroalDataSource database) {
        this.database = database;
    }

    void open(@Observes StartupEvent start) {
        Thread.ofPlatform().daemon().name("outbox-bell").start(this::ringWhenPulled);
    }

    void close(@Observes ShutdownEvent stop) {
        open = false;
        pulled.release();
    }

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            pulled.release();
        }
    }

    private void ringWhenPulled() {
        while (open) {
            try {
                pulled.acquire();
                TimeUnit.MILLISECONDS.sleep(COALESCE_MILLIS);
                pulled.drainPermits();
                ring();
            } catch (InterruptedException stopped) {
                return;
            } catch (SQLException failure) {
                LOG.debugf("The relay was not notified and will look by itself: %s", failure.getMessage());
            }
        }
    }

    private void ring() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("notify " + CHANNEL);
        }
    }
}
