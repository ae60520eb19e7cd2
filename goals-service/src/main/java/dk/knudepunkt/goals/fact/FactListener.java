package dk.knudepunkt.goals.fact;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.database.Turn;
import dk.knudepunkt.platform.inbox.Envelope;
import dk.knudepunkt.platform.inbox.Listener;
import dk.knudepunkt.platform.inbox.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears all that facts are made of. */
@ApplicationScoped
class FactListener implements Listener {

    private final Tellings tellings;
    private final FactStore store;
    private final Sql sql;
    private final Turn turn;

    FactListener(Tellings tellings, FactStore store, Sql sql, Turn turn) {
        this.tellings = tellings;
        this.store = store;
        this.sql = sql;
        this.turn = turn;
    }

    @Override
    public void subscribe(Subscriptions to) {
        tellings.types().forEach(type -> to.onMessage(type, ObjectNode.class, this::heard));
    }

    /** Waits while facts made anew take the place of these; two that tell of one subject wait for each other. */
    private void heard(Envelope envelope, ObjectNode data) {
        var sayings = tellings.read(envelope, data);
        sql.run("lock table fact in row exclusive mode");
        sayings.forEach(said -> turn.take(said.subject().toString()));
        store.add(FactStore.LIVE, sayings);
    }
}
