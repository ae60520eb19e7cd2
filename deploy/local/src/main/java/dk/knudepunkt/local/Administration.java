package dk.knudepunkt.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A session with a PostgreSQL server on this machine, as its own user, for what nobody else may do. */
public final class Administration implements AutoCloseable {
    private final Connection connection;

    private Administration(Connection connection) {
        this.connection = connection;
    }

    public static Administration of(int port) throws SQLException {
        return new Administration(
                DriverManager.getConnection("jdbc:postgresql://localhost:%d/postgres".formatted(port), "postgres", ""));
    }

    public void run(String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** The one value that the server answers, as text. */
    public String ask(String question) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
