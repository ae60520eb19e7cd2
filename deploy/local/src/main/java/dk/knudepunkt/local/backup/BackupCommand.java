package dk.knudepunkt.local.backup;

import dk.knudepunkt.local.Administration;
import dk.knudepunkt.local.Directories;
import dk.knudepunkt.local.Ports;
import dk.knudepunkt.local.Refusal;
import dk.knudepunkt.local.Stopwatch;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The command {@code deploy/backup}. */
final class BackupCommand {

    private static final String USAGE = """
            deploy/backup --archive DIRECTORY [--port 8080]

            Copies the databases of the platform on that port, which runs with ./up --archive DIRECTORY, while it works. From
            the copy, and what comes into the archive after it, deploy/restore lays out what stood there at any moment.
            """;

    /** Beside the two directories of data, what belongs to the copy itself or to a moment. */
    private static final List<String> NOT_KEPT = List.of("archive-id", "lock", "clock");

    private static final Pattern FIRST_SEGMENT = Pattern.compile("START WAL LOCATION: \\S+ \\(file ([0-9A-F]{24})\\)");

    /** What the alert BackupTooOld asks for. */
    private static final String METRIC = "barman_cloud_cloudnative_pg_io_last_available_backup_timestamp";

    private final Archive archive;
    private final int postgres;
    private final PrintStream out;

    BackupCommand(Archive archive, int postgres, PrintStream out) {
        this.archive = archive;
        this.postgres = postgres;
        this.out = out;
    }

    static void main(String[] arguments) {
        Command.run(arguments, Set.of("archive", "port"), USAGE, options -> {
            var archive = Archive.existing(options.path("archive"));
            new BackupCommand(archive, Ports.postgres(options.port()), System.out).run();
        });
    }

    void run() throws IOException {
        var data = data();
        try (var one = FileChannel.open(
                archive.directory().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (one.tryLock() == null) {
                throw new Refusal("Another backup is being made in %s. Wait for its end.".formatted(archive.backups()));
            }
            make(data);
        }
    }

    private void make(Path data) throws IOException {
        var time = new Stopwatch();
        var backup = archive.backups()
                .resolve(Instant.now().truncatedTo(ChronoUnit.MILLIS).toString().replace(':', '-'));
        var part = backup.resolveSibling(backup.getFileName() + Backups.UNFINISHED);
        clearUnfinished();
        Files.createDirectory(part);
        try {
            BaseBackup.copy(postgres, part.resolve("postgres"));
        } catch (SQLException e) {
            throw new Refusal(
                    "PostgreSQL ended the copy: %s. What there is of it lies in %s, and the next backup deletes it."
                            .formatted(e.getMessage(), part));
        }
        copyFiles(data, part);
        var manifest = Manifest.of(
                part, first(part), Instant.now().truncatedTo(ChronoUnit.MILLIS).plusMillis(1));
        manifest.writeTo(part);
        Files.move(part, backup, StandardCopyOption.ATOMIC_MOVE);
        publish(manifest.ended());
        out.printf(
                "%s: %d files, %d MB, after %s%n", backup, manifest.files().size(), manifest.bytes() / 1_000_000, time);
        out.printf("Every moment from %s on can be restored, once it is archived.%n", manifest.ended());
    }

    /** Those that the archive belongs to, or it would be brought to moments of others. */
    private Path data() throws IOException {
        try (var server = Administration.of(postgres)) {
            var data = BaseBackup.dataOf(server).resolveSibling("");
            var id = data.resolve("archive-id");
            if (!Files.exists(id)) {
                throw new Refusal("The platform runs without an archive. Start it with ./up --archive %s"
                        .formatted(archive.directory()));
            }
            archive.requireOf(Files.readString(id));
            return data;
        } catch (SQLException e) {
            throw new Refusal(
                    "PostgreSQL does not answer on port %d: %s. Start the platform, or name its own port with --port."
                            .formatted(postgres, e.getMessage()));
        }
    }

    /** What one that was ended in the middle has left behind. */
    private void clearUnfinished() throws IOException {
        try (var found = Files.list(archive.backups())) {
            for (var path : found.toList()) {
                if (path.toString().endsWith(Backups.UNFINISHED)) {
                    Directories.delete(path);
                }
            }
        }
    }

    /** Such as the key that secrets in the databases are closed with. */
    private static void copyFiles(Path data, Path part) throws IOException {
        try (var found = Files.list(data)) {
            for (var file : found.toList()) {
                var name = file.getFileName().toString();
                if (Files.isRegularFile(file) && !NOT_KEPT.contains(name)) {
                    Files.copy(file, part.resolve(name));
                }
            }
        }
    }

    private static Segment first(Path part) throws IOException {
        var label = FIRST_SEGMENT.matcher(Files.readString(part.resolve("postgres/backup_label")));
        if (!label.find()) {
            throw new IOException("PostgreSQL does not say where the copy begins");
        }
        return Segment.named(label.group(1)).orElseThrow();
    }

    /** For the text files of a node exporter. */
    private void publish(Instant ended) throws IOException {
        Files.writeString(
                archive.directory().resolve("backup.prom"), "%s %d%n".formatted(METRIC, ended.getEpochSecond()));
    }
}
