package dk.knudepunkt.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Turns the services' clock by the file that they share. */
final class ClockFile {

    /** The services look every five milliseconds, so that after these all of them see the new time. */
    private static final Duration SEEN_AFTER = Duration.ofMillis(6);

    private final Path file;
    private final InstantSource machine;
    private Duration offset = Duration.ZERO;

    ClockFile(Path file, InstantSource machine) {
        this.file = file;
        this.machine = machine;
    }

    /** Returns once it is as late. After the first turn time goes forward only. */
    void turnTo(Instant then) throws IOException, InterruptedException {
        var wanted = Duration.between(machine.instant(), then);
        if (offset.isZero() || wanted.compareTo(offset) > 0) {
            offset = wanted;
            write(wanted.toString());
            Thread.sleep(SEEN_AFTER);
        }
    }

    /** Time is now again. */
    void letGo() throws IOException {
        Files.deleteIfExists(file);
    }

    /** At once, so that nobody reads half of it. */
    private void write(String text) throws IOException {
        var draft = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
