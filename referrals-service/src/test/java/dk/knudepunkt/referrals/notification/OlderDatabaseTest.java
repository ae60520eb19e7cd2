package dk.knudepunkt.referrals.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.testing.LocalParts;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database from before mail became platform's: platform's migration comes after newer ones of the service. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class OlderDatabaseTest {

    private static final String PLATFORM = "../platform/data/src/main/resources/db/migration";
    private static final String OWN = "src/main/resources/db/migration";

    @Inject
    AgroalDataSource database;

    @Test
    void whatIsOnItsWayMovesToPlatformsTable(@TempDir Path then) throws Exception {
        for (var folder : new String[] {PLATFORM, OWN}) {
            copyAllButMail(Path.of(folder), then);
        }
        migrate("filesystem:" + then);
        run("insert into older.mail values (gen_random_uuid(), 'triage', 'Waiting', 'text', now(), now(), 3, null)");

        migrate("filesystem:" + PLATFORM, "filesystem:" + OWN);

        assertEquals("Waiting 3", read("select subject || ' ' || attempts from older.outgoing_mail"));
        assertEquals("gone", read("select coalesce(to_regclass('older.mail')::text, 'gone')"));
    }

    private void migrate(String... locations) {
        var outOfOrder = ConfigProvider.getConfig().getValue("quarkus.flyway.out-of-order", Boolean.class);
        assertTrue(Flyway.configure()
                .dataSource(database)
                .schemas("older")
                .locations(locations)
                .outOfOrder(outOfOrder)
                .load()
                .migrate()
                .success);
    }

    private static void copyAllButMail(Path from, Path to) throws IOException {
        try (var scripts = Files.list(from)) {
            for (var script : scripts.toList()) {
                var name = script.getFileName().toString();
                if (!name.equals("V0002__mail.sql") && !name.equals("V1040__mail_moves_to_platform.sql")) {
                    Files.copy(script, to.resolve(name));
                }
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private String read(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertTrue(rows.next());
            return rows.getString(1);
        }
    }
}
