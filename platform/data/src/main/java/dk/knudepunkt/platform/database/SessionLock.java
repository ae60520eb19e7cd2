package dk.knudepunkt.platform.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What one process at a time has on a database, for as long as its connection lives: whoever is killed frees it. It is not
 * freed by giving the connection back to its pool.
 *
 * @param number by which PostgreSQL knows it
 */
public record SessionLock(long number) {

    /** Does not wait; false where another has it. */
    public boolean take(Connection connection) throws SQLException {
        return ask(connection, "select pg_try_advisory_lock(%d)");
    }

    /** To be called before the connection goes back to its pool, where nobody else could have it while it lives on. */
    public void free(Connection connection) throws SQLException {
        ask(connection, "select pg_advisory_unlock(%d)");
    }

    private boolean ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question.formatted(number))) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
