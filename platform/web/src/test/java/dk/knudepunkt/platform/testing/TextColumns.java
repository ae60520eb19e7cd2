package dk.knudepunkt.platform.testing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Walks every column of a service's database that can hold words: each is claimed by a feature that erases what it says
 * of people, or excused with a reason in {@code columns-without-people.properties}.
 */
public final class TextColumns {

    private static final String EXCUSES = "/columns-without-people.properties";

    /** Those of platform's own tables, which stand in every service's database. */
    private static final String PLATFORM = """
            outbox.aggregateid = Deleted as soon as it is sent
            outbox.aggregatetype = Deleted as soon as it is sent
            outbox.headers = Deleted as soon as it is sent
            outbox.parked_because = What Kafka said of a message: a size or a name of ours
            outbox.payload = Deleted as soon as it is sent
            outbox.type = Deleted as soon as it is sent
            inbox.message_id = An id of a message
            idempotency_key.body = Kept two days; forgotten with what it shows
            idempotency_key.headers = Kept two days; forgotten with what it names
            idempotency_key.caller = An account id: who did something stays, docs/adr/019
            idempotency_key.fingerprint = A digest
            idempotency_key.key = A random id
            house.slug = The name of a house
            audit_entry.action = A word of ours
            audit_entry.actor = An account id: who did something stays, docs/adr/019
            audit_entry.correlation_id = A random id
            audit_entry.resource = A word of ours
            audit_entry.resource_id = An id
            known_person.name = Of those who work here: forgotten two years after they were here last
            known_person.roles = Words of ours
            known_person.subject = An account id
            saved_view.list = An address of ours
            saved_view.name = Of those who work here: deleted with what they are called
            saved_view.owner = An account id
            saved_view.query = Of those who work here: deleted with what they are called
            outgoing_mail.mailbox = A code of ours, never a person's address
            outgoing_mail.subject = Written by us: names records by number, never a person
            outgoing_mail.text = Written by us: names records by number, never a person
            """;

    private static final String WORDS = """
            select table_name || '.' || column_name from information_schema.columns
            where table_schema = 'public' and table_name <> 'flyway_schema_history'
              and data_type in ('text', 'character varying', 'character', 'json', 'jsonb', 'bytea', 'ARRAY')""";

    private TextColumns() {}

    /**
     * Fails on a column that nobody answers for, and on an answer for a column that there is not.
     *
     * @param claimed by each feature, as table.column
     */
    public static void check(DataSource database, Stream<Set<String>> claimed) throws SQLException {
        var columns = columns(database);
        var answered = claimed.flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        var excused = excused();
        var both = new TreeSet<>(excused);
        both.retainAll(answered);
        answered.addAll(excused);

        var open = new TreeSet<>(columns);
        open.removeAll(answered);
        answered.removeAll(columns);
        if (!open.isEmpty() || !answered.isEmpty() || !both.isEmpty()) {
            throw new AssertionError("Neither claimed nor excused: " + open + "; no such column: " + answered
                    + "; claimed and excused: " + both);
        }
    }

    static Set<String> columns(DataSource database) throws SQLException {
        var columns = new TreeSet<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(WORDS)) {
            while (row.next()) {
                columns.add(row.getString(1));
            }
        }
        return columns;
    }

    private static Set<String> excused() {
        var excuses = new Properties();
        try (var file = Objects.requireNonNull(TextColumns.class.getResourceAsStream(EXCUSES), EXCUSES)) {
            excuses.load(file);
            excuses.load(new StringReader(PLATFORM));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        for (var column : excuses.stringPropertyNames()) {
            if (excuses.getProperty(column).isBlank()) {
                throw new AssertionError("Excused without a reason: " + column);
            }
        }
        return new TreeSet<>(excuses.stringPropertyNames());
    }
}
