package dk.knudepunkt.local.launcher;

import dk.knudepunkt.local.Directories;
import dk.knudepunkt.local.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * What survives a restart of the platform. A directory is one only if it carries our marker, so that a mistyped
 * {@code --data} costs nobody their files; and it serves one platform at a time.
 */
final class DataDirectory {
    private static final String MARKER = "knudepunkt-data.txt";
    private static final String LOCK = "lock";

    private final Path path;

    /** Held for as long as the process lives: an unreachable one would be closed, and lose the lock. */
    @SuppressWarnings("unused")
    private final FileChannel lock;

    private DataDirectory(Path path) throws IOException {
        this.path = path;
        lock = lock(path);
    }

    static DataDirectory open(Path path) {
        try {
            if (!Files.exists(path.resolve(MARKER))) {
                mark(path);
            }
            return new DataDirectory(path);
        } catch (IOException e) {
            throw new Refusal("Cannot use the directory %s: %s".formatted(path, e), e);
        }
    }

    private static void mark(Path path) throws IOException {
        Files.createDirectories(path);
        if (!Directories.isEmpty(path)) {
            throw new Refusal(
                    "%s holds files, but none of Knudepunkt's. Choose a new or an empty directory.".formatted(path));
        }
        Files.writeString(path.resolve(MARKER), "Data of a local Knudepunkt. ./up --fresh deletes all of it.\n");
    }

    private static FileChannel lock(Path path) throws IOException {
        var channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            channel.close();
            throw new Refusal("Another ./up runs on %s. Stop it first, or choose another directory with --data and "
                            .formatted(path)
                    + "other ports with --port.");
        }
        return channel;
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false; // This very process holds it.
        }
    }

    /** Takes the data for this house, and refuses those of another. Where nothing says whose they are, the databases do. */
    void belongTo(HouseName house) {
        var file = path.resolve("house");
        try {
            var owner =
                    Files.exists(file) ? new HouseName(Files.readString(file).strip()) : house;
            if (!owner.equals(house)) {
                throw new Refusal(
                        "The data in %s are of the house %s, and --house is the folder of %s. Nothing was changed. Name the folder of %s, or choose another directory with --data."
                                .formatted(path, owner.slug(), house.slug(), owner.slug()));
            }
            Files.writeString(file, house.slug() + "\n");
        } catch (IOException e) {
            throw new Refusal("Cannot use %s: %s".formatted(file, e), e);
        }
    }

    /** Deletes everything but what makes it ours. */
    void empty() {
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(path) && !file.equals(path.resolve(MARKER)) && !file.equals(path.resolve(LOCK))) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new Refusal("Cannot empty %s: %s".formatted(path, e), e);
        }
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    Path kafka() {
        return path.resolve("kafka");
    }

    Path logs() {
        return existing("logs");
    }

    Path log(String program) {
        return logs().resolve(program + ".log");
    }

    Path pidFile(String program) {
        return existing("run").resolve(program + ".pid");
    }

    /** While somebody has laid this file, the part is away. */
    Path hold(String part) {
        return existing("hold").resolve(part);
    }

    /** Those that have been started here. */
    Stream<String> programs() {
        return Stream.of(existing("run").toFile().list((directory, name) -> name.endsWith(".pid")))
                .map(name -> name.replaceFirst("\\.pid$", ""));
    }

    /** Turns the services' time while the demo's year is added. */
    Path clock() {
        return path.resolve("clock");
    }

    /** A launcher that was killed in the middle of the demo leaves its time behind. */
    void setTimeRight() {
        try {
            Files.deleteIfExists(clock());
        } catch (IOException e) {
            throw new Refusal("Cannot delete %s: %s".formatted(clock(), e), e);
        }
    }

    /** What the gateway seals its sessions with; kept, so that a restart signs nobody out. */
    String sessionSecret() {
        return HexFormat.of().formatHex(kept("session-secret"));
    }

    /** What the secrets of webhooks are closed with; kept, so that a restart opens them. */
    String webhookKey() {
        return Base64.getEncoder().encodeToString(kept("webhook-key"));
    }

    /** By which an archive is known to be of these data; data that are restored get another. */
    String archiveId() {
        return HexFormat.of().formatHex(kept("archive-id"));
    }

    /** 256 random bits of this directory. */
    private byte[] kept(String name) {
        var file = path.resolve(name);
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, randomSecret());
            }
            return HexFormat.of().parseHex(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String randomSecret() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private Path existing(String directory) {
        try {
            return Files.createDirectories(path.resolve(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
