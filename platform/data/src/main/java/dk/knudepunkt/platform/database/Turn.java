package dk.knudepunkt.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;

/** Lets one at a time look and then store, where no constraint of the database can say what may be stored. */
@ApplicationScoped
public class Turn {

    private final Sql sql;
    private final TransactionSynchronizationRegistry transactions;

    Turn(Sql sql, TransactionSynchronizationRegistry transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    /**
     * Waits until nobody else has the turn, and has it until the transaction ends. What is read after it is what those
     * before have stored. Taken again in the same transaction it costs nothing.
     *
     * @param at what only one may do at a time, with the id of what it is done to
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(String at) {
        if (taken().add(at)) {
            sql.first("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> at, at);
        }
    }

    /** What this transaction has the turn at. */
    private Set<String> taken() {
        var taken = (Taken) transactions.getResource(Taken.class);
        if (taken == null) {
            taken = new Taken(new HashSet<>());
            transactions.putResource(Taken.class, taken);
        }
        return taken.turns();
    }

    private record Taken(Set<String> turns) {}
}
