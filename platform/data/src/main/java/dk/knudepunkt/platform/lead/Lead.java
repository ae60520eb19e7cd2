package dk.knudepunkt.platform.lead;

import dk.knudepunkt.platform.database.SessionLock;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Of the copies of a service on one database, the one that does what is to be done once: sweeps, reminders, retention. It is
 * the one whose connection holds an advisory lock, so that another takes over when it ends, dies or loses the database.
 *
 * <p>It saves work and is no guarantee: a copy that has just lost its connection may be in the middle of a round while
 * another begins one. What must not happen twice is therefore also kept by the round itself, in its transaction.
 */
@Singleton
public class Lead {

    static final SessionLock LOCK = new SessionLock(0x1EADL);

    private static final Logger LOG = Logger.getLogger(Lead.class);
    private static final int BETWEEN_LOOKS_MILLIS = 1000;
    private static final int PATIENCE_SECONDS = 2;

    private final AgroalDataSource database;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread thread;

    /** That of the lock; of the thread alone. */
    private @Nullable Connection connection;

    private volatile boolean here;

    Lead(AgroalDataSource database) {
        this.database = database;
    }

    /** Whether this copy has it. */
    public boolean isHere() {
        return here;
    }

    /** Before the first round is due. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent started) {
        look();
        thread = Thread.ofPlatform().name("lead").start(this::run);
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        stopped.countDown();
        if (thread != null) {
            thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        }
    }

    private void run() {
        try {
            while (!stopped.await(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS)) {
                look();
            }
            letGo();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            if (connection == null || !connection.isValid(PATIENCE_SECONDS)) {
                close();
                connection = database.getConnection();
                here = LOCK.take(connection);
            }
            if (!here) {
                close();
            }
        } catch (SQLException | RuntimeException failure) {
            LOG.debugf("Nobody leads here: %s", failure.getMessage());
            close();
        }
    }

    private void letGo() {
        try {
            if (connection != null) {
                LOCK.free(connection);
            }
        } catch (SQLException gone) {
            LOG.debugf("The lock went with its connection: %s", gone.getMessage());
        }
        close();
    }

    private void close() {
        here = false;
        var ended = connection;
        connection = null;
        if (ended != null) {
            try {
                ended.close();
            } catch (SQLException gone) {
                LOG.debugf("Its connection was gone: %s", gone.getMessage());
            }
        }
    }
}
