package dk.knudepunkt.platform.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.local.Postgres;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Three releases of a service with one table, on a real database. */
class OneReleaseAtATimeTest {

    private static final String FIRST = "1";
    private static final String SECOND = "2";
    private static Postgres server;

    @BeforeAll
    static void start() {
        server = Postgres.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void anEmptyDatabaseIsForAnyRelease() {
        assertEquals(3, migrate("empty", "3", SECOND));
    }

    @Test
    void theNextReleaseGoesOnFromThePreviousOne() {
        migrate("next", FIRST, FIRST);
        assertEquals(1, migrate("next", SECOND, FIRST));
        assertEquals(1, migrate("next", "3", SECOND));
        assertEquals(0, migrate("next", "3", SECOND));
    }

    @Test
    void theOneAfterItDoesNotAndNothingIsChanged() throws SQLException {
        migrate("past", FIRST, FIRST);
        var refused = assertThrows(FlywayException.class, () -> migrate("past", "3", SECOND));
        assertTrue(refused.toString().contains("Start the previous release on it"), refused::toString);
        assertEquals(1, done("past"));
        assertEquals(1, migrate("past", SECOND, FIRST));
    }

    /**
     * @param last of the migrations of this release
     * @param previous of the one before it
     */
    private static int migrate(String database, String last, String previous) {
        return Flyway.configure()
                .dataSource(server.database(database), Postgres.USER, Postgres.PASSWORD)
                .locations("db/releases")
                .target(last)
                .callbacks(new OneReleaseAtATime(List.of(FIRST, previous)))
                .load()
                .migrate()
                .migrationsExecuted;
    }

    private static int done(String database) throws SQLException {
        try (var connection = DriverManager.getConnection(server.database(database), Postgres.USER, Postgres.PASSWORD);
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from flyway_schema_history where success")) {
            row.next();
            return row.getInt(1);
        }
    }
}
