package dk.knudepunkt.platform.installation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.local.Postgres;
import dk.knudepunkt.platform.house.HouseFolder;
import dk.knudepunkt.platform.house.ThisHouse;
import dk.knudepunkt.platform.testing.AnotherHouse;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Before anything is migrated it is known whose a real database is. */
class OneHouseTest {

    private static Postgres server;

    @TempDir
    Path empty;

    @BeforeAll
    static void start() {
        server = Postgres.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theDatabaseOfAnotherHouseIsNotMigrated() throws SQLException {
        migrate("others", "1", ThisHouse.ofInstallation());
        run("others", "create table house (slug text not null)");
        assertTrue(isThere("others", "step_1"));
        migrate("others", "2", ThisHouse.ofInstallation());
        run("others", "insert into house values ('sjaelland')");

        var refused = assertThrows(Exception.class, () -> migrate("others", "3", fyn()));
        assertTrue(refused.toString().contains("is of the house sjaelland"), refused::toString);
        assertTrue(refused.toString().contains("Nothing was changed"), refused::toString);
        assertFalse(isThere("others", "step_3"));

        assertEquals(1, migrate("others", "3", ThisHouse.ofInstallation()));
    }

    @Test
    void aFolderThatIsNotSoundStopsTheStartBefore() throws SQLException {
        var refused = assertThrows(
                FlywayException.class,
                () -> flyway("untouched", "1", new OneHouse(() -> ThisHouse.in(HouseFolder.at(empty.toString()))))
                        .migrate());
        assertTrue(refused.toString().contains("house.properties: There is no such file"), refused::toString);
        assertFalse(isThere("untouched", "step_1"));
    }

    private static ThisHouse fyn() {
        return ThisHouse.in(HouseFolder.at(AnotherHouse.folder().toString()));
    }

    private static int migrate(String database, String last, ThisHouse house) {
        return flyway(database, last, new OneHouse(() -> house)).migrate().migrationsExecuted;
    }

    private static Flyway flyway(String database, String last, OneHouse callback) {
        return Flyway.configure()
                .dataSource(server.database(database), Postgres.USER, Postgres.PASSWORD)
                .locations("db/releases")
                .target(last)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .callbacks(callback)
                .load();
    }

    private static void run(String database, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(server.database(database), Postgres.USER, Postgres.PASSWORD);
                var prepared = connection.prepareStatement(statement)) {
            prepared.execute();
        }
    }

    private static boolean isThere(String database, String table) throws SQLException {
        try (var connection = DriverManager.getConnection(server.database(database), Postgres.USER, Postgres.PASSWORD);
                var tables = connection.getMetaData().getTables(null, "public", table, null)) {
            return tables.next();
        }
    }
}
