package dk.knudepunkt.referrals.referral;

import static org.awaitility.Awaitility.await;

import dk.knudepunkt.local.Administration;
import dk.knudepunkt.local.Ports;
import dk.knudepunkt.local.Postgres;
import dk.knudepunkt.local.backup.BaseBackup;
import dk.knudepunkt.platform.testing.LocalParts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * Two PostgreSQL servers on data of their own: a commit on the first is answered when the second has it on disk too. The
 * application is told of both.
 */
public class PrimaryAndStandby extends LocalParts {

    private static final String DATABASE = "referrals";

    private static final Path DIRECTORY = directory();
    private static final Path PRIMARY = DIRECTORY.resolve("primary");
    private static final Path STANDBY = DIRECTORY.resolve("standby");
    private static final int PRIMARY_PORT = Ports.free();
    private static final int STANDBY_PORT = Ports.free();

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(super.start());
        try {
            Postgres.start(PRIMARY, PRIMARY_PORT).database(DATABASE);
            copyPrimary();
            Postgres.start(STANDBY, STANDBY_PORT);
            try (var primary = Administration.of(PRIMARY_PORT)) {
                primary.run("alter system set synchronous_standby_names = '*'");
                primary.run("select pg_reload_conf()");
                await().ignoreExceptions()
                        .until(() -> primary.ask("select sync_state from pg_stat_replication")
                                .equals("sync"));
            }
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException(failure);
        }
        settings.put(
                "KNUDEPUNKT_DB_URL",
                "jdbc:postgresql://localhost:%d,localhost:%d/%s?targetServerType=primary&hostRecheckSeconds=1&connectTimeout=2"
                        .formatted(PRIMARY_PORT, STANDBY_PORT, DATABASE));
        return settings;
    }

    private static void copyPrimary() throws IOException, SQLException {
        BaseBackup.copy(PRIMARY_PORT, STANDBY);
        Files.createFile(STANDBY.resolve("standby.signal"));
        Files.writeString(
                STANDBY.resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=localhost port=%d user=postgres'%n".formatted(PRIMARY_PORT),
                StandardOpenOption.APPEND);
    }

    /** As a power cut would. */
    static void killPrimary() {
        try (var pid = Files.lines(PRIMARY.resolve("postmaster.pid"))) {
            ProcessHandle.of(Long.parseLong(pid.findFirst().orElseThrow()))
                    .orElseThrow()
                    .destroyForcibly();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What an operator does, or a program in their place. */
    static void promoteStandby() throws SQLException {
        try (var standby = Administration.of(STANDBY_PORT)) {
            standby.run("select pg_promote()");
        }
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory("primary-and-standby");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Both end; what they wrote goes. */
    @Override
    public void stop() {
        Postgres.stopLeftover(PRIMARY);
        Postgres.stopLeftover(STANDBY);
        super.stop();
    }
}
