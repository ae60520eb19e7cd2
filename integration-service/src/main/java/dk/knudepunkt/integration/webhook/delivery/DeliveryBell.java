package dk.knudepunkt.integration.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay of this instance when there may be something to do. A ring that is lost costs the second after which it looks anyway. */
@ApplicationScoped
class DeliveryBell implements Synchronization {

    private final TransactionSynchronizationRegistry transactions;
    private final Semaphore pulled = new Semaphore(0);

    DeliveryBell(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /** Rings once what the running transaction stores can be seen. */
    void ringAtCommit() {
        transactions.registerInterposedSynchronization(this);
    }

    void ring() {
        pulled.release();
    }

    /** Waits for a ring, or so long. */
    void await(long millis) throws InterruptedException {
        if (pulled.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            pulled.drainPermits();
        }
    }

    @Override
    public void beforeCompletion() {
        // Nothing can be seen yet.
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            ring();
        }
    }
}
