package dk.knudepunkt.local.backup;

import dk.knudepunkt.local.Administration;
import dk.knudepunkt.local.Ports;
import dk.knudepunkt.local.Postgres;
import dk.knudepunkt.local.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The databases as they stood at a moment. */
final class PostgresAtPoint {
    private static final long BETWEEN_LOOKS_MILLIS = 100;

    /** A server that is only just starting knows no names of time zones, not even Z. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSxxx", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private PostgresAtPoint() {}

    /** Takes up the log from the copy that lies there to the moment, once; afterwards it is a server like any other. */
    static void recover(Path data, WalArchive wal, Instant until) throws IOException {
        var directory = data.resolve("postgres");
        own(directory);
        Files.writeString(directory.resolve("postgresql.auto.conf"), settings(wal, until));
        Files.createFile(directory.resolve("recovery.signal"));
        try (var server = Postgres.start(directory, Ports.free())) {
            awaitPromotion(server.port());
        } catch (SQLException | RuntimeException failure) {
            throw new Refusal("PostgreSQL does not come to %s: %s".formatted(until, reason(data, failure)));
        } finally {
            // Where the machine is busy it is given up on before it has ended, and what it works on is about to be
            // moved.
            Postgres.stopLeftover(directory);
        }
    }

    /** A commit at the moment itself is not taken, since no message that bears it is. */
    private static String settings(WalArchive wal, Instant until) {
        return """
                restore_command = '%s'
                recovery_target_time = '%s'
                recovery_target_inclusive = off
                recovery_target_action = promote
                """.formatted(wal.fetching().replace("'", "''"), TIME.format(until));
    }

    /** As the server wants it, whoever may read the archive. */
    private static void own(Path directory) throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
    }

    private static void awaitPromotion(int port) throws SQLException {
        try (var server = Administration.of(port)) {
            while (server.ask("select pg_is_in_recovery()::text").equals("true")) {
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
            }
            server.run("alter system reset all");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The server says it in its log. */
    private static String reason(Path data, Exception failure) throws IOException {
        var log = data.resolve("logs/postgres.log");
        if (!Files.exists(log)) {
            return failure.toString();
        }
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains("FATAL: "))
                .reduce((_, last) -> last)
                .orElseGet(failure::toString);
    }
}
