package dk.knudepunkt.platform.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What Kafka Connect reads the outbox by, in PostgreSQL: the replication slot of this database, and the publication. */
final class ConnectSlot {

    /** The slots of all databases of a server have names of their own. */
    static final String NAME = "'outbox_' || regexp_replace(lower(current_database()), '[^a-z0-9]', '_', 'g')";

    private static final String STATE = """
            select current_database() as database, %s as slot, current_setting('wal_level') as level,
                exists (select from pg_publication join pg_publication_tables using (pubname)
                    where pubname = 'outbox' and pubinsert and tablename = 'outbox') as published,
                (select count(*) from pg_replication_slots where slot_name = %s and plugin = 'pgoutput'
                    and database = current_database()) = 1 as reserved,
                exists (select from pg_replication_slots where slot_name = %s and wal_status = 'lost') as lost,
                (select count(*) from outbox where parked_because is not null) as parked""".formatted(NAME, NAME, NAME);

    private ConnectSlot() {}

    /** Refuses to leave the messages to somebody who cannot send them. */
    static void require(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var state = statement.executeQuery(STATE)) {
            state.next();
            var wrong = new ArrayList<String>();
            if (!state.getString("level").equals("logical")) {
                wrong.add("wal_level of PostgreSQL is %s: set it to logical and start PostgreSQL again."
                        .formatted(state.getString("level")));
            }
            if (!state.getBoolean("published")) {
                wrong.add("The publication outbox does not publish the outbox: drop publication if exists outbox;"
                        + " create publication outbox for table outbox with (publish = 'insert');");
            }
            wrong.addAll(
                    wrongWithSlot(state.getString("slot"), state.getBoolean("reserved"), state.getBoolean("lost")));
            if (state.getLong("parked") > 0) {
                wrong.add(
                        "Kafka refuses %d of its messages, and Kafka Connect would stop at them: see the runbook message-parked."
                                .formatted(state.getLong("parked")));
            }
            if (!wrong.isEmpty()) {
                throw new IllegalStateException(
                        "The relay is off (KNUDEPUNKT_OUTBOX_RELAY_ENABLED), and Kafka Connect cannot send what the outbox of %s holds. %s Until then leave it to the relay. Nothing is lost; see deploy/connect/README.md."
                                .formatted(state.getString("database"), String.join(" ", wrong)));
            }
        }
    }

    private static List<String> wrongWithSlot(String slot, boolean reserved, boolean lost) {
        if (!reserved) {
            return List.of("There is no replication slot %s for pgoutput: start the connector, which makes it."
                    .formatted(slot));
        }
        return lost
                ? List.of(
                        "PostgreSQL has thrown away what the replication slot %s had still to read: stop the connector, delete its offsets, drop the slot, and start the connector, which sends all that waits."
                                .formatted(slot))
                : List.of();
    }
}
