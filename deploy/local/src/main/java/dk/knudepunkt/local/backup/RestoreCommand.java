package dk.knudepunkt.local.backup;

import dk.knudepunkt.local.Directories;
import dk.knudepunkt.local.Refusal;
import dk.knudepunkt.local.Stopwatch;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The command {@code deploy/restore}. Whatever it cannot do it finds out before it has touched anything, or takes back. */
final class RestoreCommand {
    private static final String USAGE = """
            deploy/restore --archive DIRECTORY                             tells which moments can be restored
            deploy/restore --archive DIRECTORY --data DATA [--until WHEN]  lays out what stood there at the moment

            DATA must be empty or not there yet; ./up --data DATA starts on it. WHEN is such as 2026-11-30T12:00:00Z; without
            it, everything that is archived is restored. What was not sent to Kafka at the moment is sent after the start.
            """;

    private final Archive archive;
    private final PrintStream out;

    RestoreCommand(Archive archive, PrintStream out) {
        this.archive = archive;
        this.out = out;
    }

    static void main(String[] arguments) {
        Command.run(arguments, Set.of("archive", "data", "until"), USAGE, options -> {
            var until = options.until();
            var command = new RestoreCommand(Archive.existing(options.path("archive")), System.out);
            var data = options.optionalPath("data");
            if (data.isPresent()) {
                command.run(data.get(), until);
            } else {
                command.list();
            }
        });
    }

    /** What a person, or the test that rehearses it, wants to know before. */
    void list() {
        var backups = Backups.of(archive);
        for (var backup : backups.all()) {
            out.printf(
                    "%s: from %s %s%n",
                    backup.path().getFileName(),
                    backup.ended(),
                    backups.last(backup).map(point -> "to " + point.at()).orElse("on, but nothing was archived since"));
        }
    }

    void run(Path data, Optional<Instant> asked) throws IOException {
        var all = new Stopwatch();
        requireEmpty(data);
        var backups = Backups.of(archive);
        var until = asked.orElseGet(() -> newest(backups));
        var backup = backups.before(until);
        var point = backups.covering(backup, until);
        out.printf("Restoring %s from the backup %s%n", until, backup.path());
        backup.manifest().requireWhole(backup.path());
        archive.wal().requireWhole(backup.manifest().first(), point.segment());
        var topics = TopicsAtPoint.of(archive);
        out.printf("  checked     %s%n", all);
        layOut(data, backup, until, topics);
        out.printf("Restored after %s. Start it: ./up --data %s%n", all, data);
    }

    private static Instant newest(Backups backups) {
        var last = backups.before(Instant.MAX);
        return backups.last(last)
                .map(Point::at)
                .orElseThrow(() -> new Refusal(
                        "Nothing was archived after the last backup, at %s. Name a moment with --until; deploy/restore --archive %s tells which there are."
                                .formatted(last.ended(), backups.archive().directory())));
    }

    /** Beside the place, and then moved there: what is in the place is whole. */
    private void layOut(Path data, Backups.Backup backup, Instant until, TopicsAtPoint topics) throws IOException {
        var part = data.resolveSibling(data.getFileName() + Backups.UNFINISHED);
        if (Files.exists(part)) {
            throw new Refusal("%s is left of a restore that was ended in the middle. Delete it.".formatted(part));
        }
        Files.createDirectories(part);
        try {
            var time = new Stopwatch();
            backup.manifest().copy(backup.path(), part);
            PostgresAtPoint.recover(part, archive.wal(), until);
            out.printf("  PostgreSQL  %s%n", time);
            time = new Stopwatch();
            var messages = topics.fill(part.resolve("kafka"), until);
            out.printf("  Kafka       %s, %d messages%n", time, messages);
            Files.move(part, data, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            if (Files.exists(part)) {
                Directories.delete(part);
            }
        }
    }

    private static void requireEmpty(Path data) throws IOException {
        if (Files.exists(data) && !Directories.isEmpty(data)) {
            throw new Refusal("%s is not empty, and nothing in it is touched. Choose a new directory with --data."
                    .formatted(data));
        }
    }
}
