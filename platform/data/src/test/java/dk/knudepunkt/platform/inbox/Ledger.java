package dk.knudepunkt.platform.inbox;

import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Something that messages have an effect on. */
@ApplicationScoped
class Ledger implements Listener {

    static final String TYPE = "ledger.entered.v1";
    static final String POISON = "poison";
    static final String CUT = "select pg_terminate_backend(pg_backend_pid())";
    static final String REFUSE = "select 1 / 0";

    record Entry(String book, String text) {}

    private final AgroalDataSource database;
    private final Map<String, String> spoilers = new ConcurrentHashMap<>();
    private final Map<String, Integer> attempts = new ConcurrentHashMap<>();
    private final Map<Entry, String> traces = new ConcurrentHashMap<>();
    private final Map<Entry, Instant> times = new ConcurrentHashMap<>();

    Ledger(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.onMessage(TYPE, Entry.class, (envelope, entry) -> {
            times.put(entry, envelope.time());
            enter(entry);
        });
    }

    /** Refuses poison after it has been written, so that only a rollback keeps it out. */
    private void enter(Entry entry) {
        attempts.merge(entry.book(), 1, Integer::sum);
        traces.put(entry, Span.current().getSpanContext().getTraceId());
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into ledger (book, text) values (?, ?)")) {
            insert.setString(1, entry.book());
            insert.setString(2, entry.text());
            insert.executeUpdate();
            spoil(entry.book(), connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        if (entry.text().equals(POISON)) {
            throw new IllegalArgumentException("This cannot be entered");
        }
    }

    private void spoil(String book, Connection connection) throws SQLException {
        var spoiler = spoilers.get(book);
        if (spoiler != null) {
            try (var statement = connection.createStatement()) {
                statement.execute(spoiler);
            }
        }
    }

    /** From now on what is entered into the book is followed by this statement, which fails. */
    void spoil(String book, String statement) {
        spoilers.put(book, statement);
    }

    void mend(String book) {
        spoilers.remove(book);
    }

    int attemptsOn(String book) {
        return attempts.getOrDefault(book, 0);
    }

    /** When the message said that it was told. */
    @Nullable
    Instant timeOf(String book, String text) {
        return times.get(new Entry(book, text));
    }

    /** The trace in which something was entered. */
    @Nullable
    String traceOf(String book, String text) {
        return traces.get(new Entry(book, text));
    }

    List<String> entriesOf(String book) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select text from ledger where book = ? order by seq")) {
            select.setString(1, book);
            try (var row = select.executeQuery()) {
                var entries = new ArrayList<String>();
                while (row.next()) {
                    entries.add(row.getString(1));
                }
                return entries;
            }
        }
    }
}
