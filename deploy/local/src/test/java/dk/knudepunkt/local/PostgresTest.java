package dk.knudepunkt.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {
    @TempDir
    Path home;

    @Test
    void aServiceOwnsItsDatabase() throws SQLException {
        try (var postgres = Postgres.start()) {
            var url = postgres.database("goals");
            execute(url, "create table goal (code text)");
            execute(url, "insert into goal values ('Mål 9')");

            assertThat(ask(url, "select code from goal")).isEqualTo("Mål 9");
            assertThat(ask(url, "select current_user")).isEqualTo("knudepunkt");
        }
    }

    @Test
    void aCommitIsOnDiskBeforeItIsAnswered() throws SQLException {
        try (var postgres = Postgres.start(home.resolve("postgres"), Ports.free())) {
            var url = postgres.database("goals");

            assertThat(ask(url, "show fsync")).isEqualTo("on");
            assertThat(ask(url, "show synchronous_commit")).isEqualTo("on");
        }
    }

    static void execute(String url, String command) throws SQLException {
        try (var connection = DriverManager.getConnection(url, Postgres.USER, Postgres.PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    static String ask(String url, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(url, Postgres.USER, Postgres.PASSWORD);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
