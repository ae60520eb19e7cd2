package dk.knudepunkt.local.backup;

import dk.knudepunkt.local.Administration;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Set;

/** Copies the data of a PostgreSQL server while it works, as {@code pg_basebackup} does, which the embedded server lacks. */
public final class BaseBackup {

    /** What tells of the running server, or is made anew at a start. */
    private static final Set<String> LEFT_OUT = Set.of(
            "postmaster.pid",
            "postmaster.opts",
            "epg-lock",
            "backup_label",
            "backup_label.old",
            "backup_manifest",
            "current_logfiles",
            "pg_internal.init");

    /** Directories that have to be there, and nothing in them: the log comes from elsewhere. */
    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans",
            "pgsql_tmp");

    /** The end of a copy waits until the log is archived, and would for ever where that fails. */
    private static final String PATIENCE = "set statement_timeout = '10min'";

    private static final String HISTORY_OF_TIME_LINES = ".history";

    private BaseBackup() {}

    /** Makes the directory; a server on it first takes up the log from the beginning of the copy to its end. */
    public static void copy(int port, Path to) throws IOException, SQLException {
        try (var server = Administration.of(port)) {
            server.run(PATIENCE);
            server.run("select pg_backup_start('knudepunkt', true)");
            var from = dataOf(server);
            copy(from, to);
            Files.writeString(to.resolve("backup_label"), server.ask("select labelfile from pg_backup_stop()"));
        }
    }

    static Path dataOf(Administration server) throws SQLException {
        return Path.of(server.ask("show data_directory"));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectory(to, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                Files.createDirectories(to.resolve(from.relativize(directory)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (isCopied(from.relativize(file))) {
                    copyIfThere(file, to.resolve(from.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }

    private static boolean isCopied(Path file) {
        var name = file.getFileName().toString();
        for (var directory : file) {
            if (EMPTIED.contains(directory.toString())) {
                return name.endsWith(HISTORY_OF_TIME_LINES);
            }
        }
        return !LEFT_OUT.contains(name);
    }

    /** What a transaction deletes meanwhile, the log deletes again. */
    private static void copyIfThere(Path from, Path to) throws IOException {
        try {
            Files.copy(from, to);
        } catch (NoSuchFileException _) {
            Files.deleteIfExists(to);
        }
    }
}
