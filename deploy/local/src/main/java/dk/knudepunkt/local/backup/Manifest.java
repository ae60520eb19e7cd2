package dk.knudepunkt.local.backup;

import dk.knudepunkt.local.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a finished backup holds.
 *
 * @param first the piece of PostgreSQL's log with which whoever restores it begins
 * @param ended when the copy was whole; it can be brought to this moment and to later ones
 */
record Manifest(Segment first, Instant ended, List<String> directories, List<Entry> files) {
    static final String NAME = "manifest";

    private static final String END = "end ";

    /** A file, and by what one sees that it is still the same. */
    record Entry(long bytes, String digest, String path) {}

    /** Of all that lies there, which is on disk when this returns. */
    static Manifest of(Path backup, Segment first, Instant ended) throws IOException {
        var directories = new ArrayList<String>();
        var files = new ArrayList<Entry>();
        try (var found = Files.walk(backup)) {
            for (var path : found.skip(1).sorted().toList()) {
                var name = backup.relativize(path).toString();
                if (Files.isDirectory(path)) {
                    directories.add(name);
                } else {
                    force(path);
                    files.add(new Entry(Files.size(path), digest(path), name));
                }
            }
        }
        return new Manifest(first, ended, directories, files);
    }

    private static void force(Path path) throws IOException {
        try (var file = FileChannel.open(path)) {
            file.force(true);
        }
    }

    private static String digest(Path file) throws IOException {
        var sum = sha256();
        try (var content = new DigestInputStream(Files.newInputStream(file), sum)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(sum.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Its last line is the digest of those before it. */
    void writeTo(Path backup) throws IOException {
        var text = new StringBuilder("%s %s\n".formatted(first.name(), ended));
        directories.forEach(directory -> text.append("directory %s\n".formatted(directory)));
        files.forEach(file -> text.append("file %d %s %s\n".formatted(file.bytes(), file.digest(), file.path())));
        var path = backup.resolve(NAME);
        Files.writeString(path, text + END + digest(text.toString()) + "\n");
        force(path);
    }

    private static String digest(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static Manifest read(Path backup) {
        var path = backup.resolve(NAME);
        try {
            var text = Files.readString(path);
            var end = text.lastIndexOf(END);
            if (end < 0 || !text.substring(end).equals(END + digest(text.substring(0, end)) + "\n")) {
                throw cutShort(backup, NAME + " does not end as it was written");
            }
            return parsed(text.substring(0, end).lines().toList());
        } catch (IOException unreadable) {
            throw cutShort(backup, NAME + " cannot be read: " + unreadable);
        }
    }

    private static Manifest parsed(List<String> lines) {
        var head = lines.getFirst().split(" ", -1);
        var directories = new ArrayList<String>();
        var files = new ArrayList<Entry>();
        for (var line : lines.subList(1, lines.size())) {
            if (line.startsWith("directory ")) {
                directories.add(line.substring("directory ".length()));
            } else {
                var parts = line.split(" ", 4);
                files.add(new Entry(Long.parseLong(parts[1]), parts[2], parts[3]));
            }
        }
        return new Manifest(Segment.named(head[0]).orElseThrow(), Instant.parse(head[1]), directories, files);
    }

    /** Every file is there as it was copied. */
    void requireWhole(Path backup) {
        for (var file : files) {
            var path = backup.resolve(file.path());
            try {
                if (!Files.exists(path)) {
                    throw cutShort(backup, file.path() + " is missing");
                }
                if (Files.size(path) != file.bytes()) {
                    throw cutShort(
                            backup, "%s has %d of %d bytes".formatted(file.path(), Files.size(path), file.bytes()));
                }
                if (!digest(path).equals(file.digest())) {
                    throw cutShort(backup, file.path() + " has another content than was copied");
                }
            } catch (IOException unreadable) {
                throw cutShort(backup, "%s cannot be read: %s".formatted(file.path(), unreadable));
            }
        }
    }

    private static Refusal cutShort(Path backup, String why) {
        return new Refusal(
                "The backup %s cannot be used: %s. Bring it back from another copy of the archive; or move this backup away, and an earlier one is taken."
                        .formatted(backup, why));
    }

    /** Lays it out elsewhere. */
    void copy(Path backup, Path to) throws IOException {
        for (var directory : directories) {
            Files.createDirectories(to.resolve(directory));
        }
        for (var file : files) {
            Files.copy(backup.resolve(file.path()), to.resolve(file.path()));
        }
    }

    long bytes() {
        return files.stream().collect(Collectors.summingLong(Entry::bytes));
    }
}
