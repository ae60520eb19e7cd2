package dk.knudepunkt.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Removes from the outbox what Kafka Connect has sent.
 *
 * <p>It looks at what is there and then at how far PostgreSQL's log has come, before which all of it was committed; when the connector
 * has confirmed that place, Kafka has those messages. It must have been one and the same session of the connector all the
 * while: nobody can drop the slot beneath it and make another, which would begin behind messages that were never sent.
 */
@ApplicationScoped
class ConnectSweep {

    private static final Logger LOG = Logger.getLogger(ConnectSweep.class);

    private static final String WAITING = "select seq, id from outbox order by seq limit 20000";

    private static final String SLOT = """
            select active_pid, pg_current_wal_insert_lsn() as written, confirmed_flush_lsn >= ?::pg_lsn as confirmed
            from pg_replication_slots where active_pid is not null and slot_name = %s""".formatted(ConnectSlot.NAME);

    private static final String BEGINNING = "0/0";

    /**
     * What was there.
     *
     * @param session of the connector
     * @param written how far the log had come
     */
    private record Seen(List<Long> rows, int session, String written) {}

    private record Slot(int session, String written, boolean confirmed) {}

    private final OutboxBatch batch;
    private @Nullable Seen seen;
    private boolean reads = true;

    ConnectSweep(OutboxBatch batch) {
        this.batch = batch;
    }

    /** What was seen before may have been changed by others since. */
    void begin() {
        seen = null;
    }

    /** To be called now and then by who holds the relay's lock. */
    void round(Connection connection) throws SQLException {
        var before = seen;
        if (before != null) {
            var slot = slot(connection, before.written());
            if (slot == null || slot.session() != before.session()) {
                seen = null;
            } else if (slot.confirmed()) {
                batch.remove(connection, before.rows());
                seen = null;
            }
        }
        look(connection);
    }

    private void look(Connection connection) throws SQLException {
        var waiting = waiting(connection);
        if (seen == null && !waiting.isEmpty()) {
            var slot = slot(connection, BEGINNING);
            tell(slot != null);
            if (slot != null) {
                seen = new Seen(waiting, slot.session(), slot.written());
            }
        }
    }

    private List<Long> waiting(Connection connection) throws SQLException {
        var rows = new ArrayList<Long>();
        Instant oldest = null;
        try (var select = connection.createStatement();
                var row = select.executeQuery(WAITING)) {
            while (row.next()) {
                oldest = oldest == null ? OutboxRow.stored(row.getObject("id", UUID.class)) : oldest;
                rows.add(row.getLong("seq"));
            }
        }
        batch.tell(oldest);
        return rows;
    }

    /** Nothing while no connector reads. */
    private static @Nullable Slot slot(Connection connection, String place) throws SQLException {
        try (var select = connection.prepareStatement(SLOT)) {
            select.setString(1, place);
            try (var row = select.executeQuery()) {
                return row.next() ? slot(row) : null;
            }
        }
    }

    private static Slot slot(ResultSet row) throws SQLException {
        return new Slot(row.getInt("active_pid"), row.getString("written"), row.getBoolean("confirmed"));
    }

    private void tell(boolean readsNow) {
        if (reads && !readsNow) {
            LOG.warn("No connector reads the outbox; what is in it waits");
        }
        reads = readsNow;
    }
}
