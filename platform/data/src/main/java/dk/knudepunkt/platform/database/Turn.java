package dk.knudepunkt.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Lets one at a time look and then store, where no constraint of the database can say what may be stored. */
@ApplicationScoped
public class Turn {

    private final Sql sql;

    Turn(Sql sql) {
        this.sql = sql;
    }

    /**
     * Waits until nobody else has the turn, and has it until the transaction ends. What is read after it is what those
     * before have stored.
     *
     * @param at what only one may do at a time, with the id of what it is done to
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(String at) {
        sql.first("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> at, at);
    }
}
