package dk.knudepunkt.platform.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.local.Postgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    /** Platform's migrations lie between a service's own by number; a copy of the release before may be started anew at any time. */
    @Test
    void theReleaseBeforeStartsOnADatabaseThatIsAheadOfIt(@TempDir Path itsMigrations) throws IOException {
        migrate("ahead", "3", SECOND);
        for (var migration : List.of("V1__step.sql", "V3__step.sql")) {
            Files.copy(Path.of("src/test/resources/db/releases", migration), itsMigrations.resolve(migration));
        }
        var before = Flyway.configure()
                .dataSource(server.database("ahead"), Postgres.USER, Postgres.PASSWORD)
                .locations("filesystem:" + itsMigrations);

        assertThrows(FlywayException.class, () -> before.load().migrate());
        before.ignoreMigrationPatterns(passedOver());
        assertEquals(0, before.load().migrate().migrationsExecuted);
    }

    /** As every service is told. */
    private static String[] passedOver() throws IOException {
        var settings = new Properties();
        try (var file =
                Files.newBufferedReader(Path.of("src/main/resources/META-INF/microprofile-config.properties"))) {
            settings.load(file);
        }
        return settings.getProperty("quarkus.flyway.ignore-migration-patterns").split(",", -1);
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
