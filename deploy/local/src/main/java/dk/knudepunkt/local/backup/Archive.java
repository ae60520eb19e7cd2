package dk.knudepunkt.local.backup;

import dk.knudepunkt.local.Directories;
import dk.knudepunkt.local.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A directory with what a platform's data have become, moment by moment. It belongs to one directory of data, whose id it bears. */
public final class Archive {
    private static final String ID = "archive-id";

    private final Path directory;

    private Archive(Path directory) {
        this.directory = directory;
    }

    /** Begins an archive of these data, or goes on with theirs. */
    public static Archive of(Path directory, String dataId) {
        try {
            if (Files.exists(directory.resolve(ID))) {
                return new Archive(directory).requireOf(dataId);
            }
            begin(directory, dataId);
            return new Archive(directory);
        } catch (IOException e) {
            throw new Refusal("Cannot use the directory %s: %s".formatted(directory, e));
        }
    }

    private static void begin(Path directory, String dataId) throws IOException {
        Files.createDirectories(directory);
        if (!Directories.isEmpty(directory)) {
            throw new Refusal(
                    "%s holds files, but is no archive. Choose a new or an empty directory.".formatted(directory));
        }
        var archive = new Archive(directory);
        for (var part : List.of(archive.wal().directory(), archive.topics(), archive.backups())) {
            Files.createDirectory(part);
        }
        Files.writeString(directory.resolve(ID), dataId);
    }

    /** One that is there. */
    static Archive existing(Path directory) {
        if (!Files.exists(directory.resolve(ID))) {
            throw new Refusal("%s is no archive. ./up --archive %s begins one; then deploy/backup."
                    .formatted(directory, directory));
        }
        return new Archive(directory);
    }

    /** Data that were restored or begun anew have another history than the one that is told here. */
    Archive requireOf(String dataId) throws IOException {
        if (!Files.readString(directory.resolve(ID)).equals(dataId)) {
            throw new Refusal(
                    "%s is the archive of other data, which restored and fresh ones are too. Choose a new directory with --archive."
                            .formatted(directory));
        }
        return this;
    }

    /** How PostgreSQL brings its log here. */
    public String archiveCommand() {
        return wal().bringing();
    }

    Path directory() {
        return directory;
    }

    WalArchive wal() {
        return new WalArchive(directory.resolve("wal"));
    }

    Path topics() {
        return directory.resolve("topics");
    }

    Path backups() {
        return directory.resolve("backups");
    }

    private Path pointsFile() {
        return directory.resolve("points");
    }

    /** In their order; a line that was not written to its end is none. */
    List<Point> points() {
        try {
            if (!Files.exists(pointsFile())) {
                return List.of();
            }
            var text = Files.readString(pointsFile());
            return text.substring(0, text.lastIndexOf('\n') + 1)
                    .lines()
                    .flatMap(line -> Point.read(line).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(Point point) throws IOException {
        try (var file = FileChannel.open(pointsFile(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            var line = ByteBuffer.wrap(point.line().getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                file.write(line);
            }
            file.force(true);
        }
    }
}
