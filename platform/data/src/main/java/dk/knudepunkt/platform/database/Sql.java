package dk.knudepunkt.platform.database;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/**
 * Statements in SQL, on the connection of the running transaction, for the few tables that are no entities. A place takes
 * what the driver takes, points in time, and collections of one kind, for which the statement says {@code any (?)} or {@code unnest(?)}, with a cast where there
 * may be nothing in one.
 */
@ApplicationScoped
public class Sql {

    /** Makes a value of the row that the result stands at. */
    @FunctionalInterface
    public interface Row<T> {

        /** Reads the columns it needs; does not move the result. */
        T read(ResultSet row) throws SQLException;
    }

    private final AgroalDataSource database;
    private final TransactionSynchronizationRegistry transactions;

    Sql(AgroalDataSource database, TransactionSynchronizationRegistry transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /**
     * Changes rows at the end of the unit of work, together with all else that is to be written then, in one round trip: for
     * rows that the unit of work itself does not read. They are written earlier where another statement is run here, so that
     * all stand in the order in which they were asked for; of more than a few, those of one statement are written as a batch, before
     * those of the next. What Hibernate holds back is not waited for.
     *
     * @throws IllegalStateException where there is no transaction
     */
    public void later(String statement, @Nullable Object... values) {
        later(statement, rows -> {}, values);
    }

    /** The same, and tells afterwards how many rows it was. */
    public void later(String statement, IntConsumer written, @Nullable Object... values) {
        waiting().add(new Waiting.Write(statement, values, written));
    }

    /**
     * Changes a row on which all wait for each other: as the last of the unit of work, so that nobody waits long, and once, however
     * often it is asked for.
     */
    public void last(String statement) {
        waiting().addLast(statement);
    }

    private Waiting waiting() {
        return Waiting.in(transactions, waiting -> {
            send();
            waiting.last().forEach(this::run);
        });
    }

    /** Writes what waits for the end, now: before it is read by other means, or so that what is wrong with it is known. */
    public void send() {
        if (isInTransaction()) {
            Waiting.of(transactions).ifPresent(waiting -> waiting.rounds().forEach(this::send));
        }
    }

    private void send(List<Waiting.Write> writes) {
        var statements =
                writes.stream().map(Waiting.Write::statement).distinct().toList();
        var counts = statements.size() == 1 ? batch(statements.getFirst(), writes) : together(writes);
        for (var i = 0; i < writes.size(); i++) {
            writes.get(i).written().accept(counts[i]);
        }
    }

    private int[] batch(String statement, List<Waiting.Write> writes) {
        return prepared(statement, batch -> {
            for (var write : writes) {
                bind(batch, write.values());
                batch.addBatch();
            }
            return batch.executeBatch();
        });
    }

    private int[] together(List<Waiting.Write> writes) {
        var statement = writes.stream().map(Waiting.Write::statement).collect(Collectors.joining(";\n"));
        return prepared(statement, together -> {
            bind(
                    together,
                    writes.stream()
                            .flatMap(write -> Arrays.stream(write.values()))
                            .toArray());
            together.execute();
            var rows = IntStream.builder();
            for (var count = together.getUpdateCount(); count >= 0; count = together.getUpdateCount()) {
                rows.add(count);
                together.getMoreResults();
            }
            return rows.build().toArray();
        });
    }

    private boolean isInTransaction() {
        return transactions.getTransactionStatus() == Status.STATUS_ACTIVE;
    }

    /** Changes rows and tells how many. */
    public int run(String statement, @Nullable Object... values) {
        return on(statement, values, PreparedStatement::executeUpdate);
    }

    /** The rows of a query, in its order. */
    public <T> List<T> all(String query, Row<T> reading, @Nullable Object... values) {
        return on(query, values, select -> rows(select, reading));
    }

    /**
     * The same for a query whose best way depends on what is asked for, such as a part of a name: PostgreSQL plans it for these
     * values each time, where it would else keep one plan for all.
     */
    public <T> List<T> search(String query, Row<T> reading, @Nullable Object... values) {
        return on(query, values, select -> {
            select.unwrap(PGStatement.class).setPrepareThreshold(0);
            return rows(select, reading);
        });
    }

    private static <T> List<T> rows(PreparedStatement select, Row<T> reading) throws SQLException {
        var rows = new ArrayList<T>();
        try (var row = select.executeQuery()) {
            while (row.next()) {
                rows.add(reading.read(row));
            }
        }
        return rows;
    }

    /** The first row of a query. */
    public <T> Optional<T> first(String query, Row<T> reading, @Nullable Object... values) {
        return on(query, values, select -> {
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(reading.read(row)) : Optional.empty();
            }
        });
    }

    private interface Use<R> {
        R with(PreparedStatement prepared) throws SQLException;
    }

    private <R> R on(String statement, @Nullable Object[] values, Use<R> use) {
        send();
        return prepared(statement, prepared -> {
            bind(prepared, values);
            return use.with(prepared);
        });
    }

    private <R> R prepared(String statement, Use<R> use) {
        try (var connection = database.getConnection();
                var prepared = connection.prepareStatement(statement)) {
            return use.with(prepared);
        } catch (SQLException failure) {
            // The statement says where; the values, which may be personal data, stay out of the log.
            throw new IllegalStateException("The database refused: " + statement, failure);
        }
    }

    private static void bind(PreparedStatement prepared, @Nullable Object[] values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, bound(prepared.getConnection(), values[i]));
        }
    }

    private static @Nullable Object bound(Connection connection, @Nullable Object value) throws SQLException {
        return switch (value) {
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Collection<?> values -> connection.createArrayOf(typeOf(values), values.toArray());
            case null, default -> value;
        };
    }

    private static String typeOf(Collection<?> values) {
        Object one = values.stream()
                .<Object>map(value -> value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return switch (one) {
            case UUID id -> "uuid";
            case LocalDate day -> "date";
            case Integer number -> "int4";
            default -> "text";
        };
    }
}
