package dk.knudepunkt.platform.database;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;

/**
 * Does a unit of work again when another one got in its way. It stands around the transaction, so that nothing of the
 * first time is left, and the second time sees what the other one stored: whoever looks whether a name is free, and then
 * takes it, finds it taken and says so in the words of the feature. Nothing but the database may be touched in a
 * unit of work.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100) // the transaction itself begins at 200
class DoneAgain {

    static final int TIMES = 3;

    private static final Logger LOG = Logger.getLogger(DoneAgain.class);

    private final TransactionSynchronizationRegistry transactions;

    DoneAgain(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    @AroundInvoke
    Object done(InvocationContext work) throws Exception {
        for (var again = isPartOfAnother() ? 0 : TIMES; again > 0; again--) {
            try {
                return work.proceed();
            } catch (Exception failure) {
                var clash = Clash.behind(failure).orElseThrow(() -> failure);
                LOG.debugf("%s of %s, done again", clash, work.getMethod());
            }
        }
        return work.proceed();
    }

    /** Then the other one is done again, for its transaction is lost. */
    private boolean isPartOfAnother() {
        return transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    }
}
