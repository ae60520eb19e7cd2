package dk.knudepunkt.platform.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.jboss.logging.Logger;

/**
 * A clock for local installations, off by what a file holds as an ISO duration such as {@code -P200DT3H}, and right while
 * there is no such file. All services share the file, so that they live on the same day.
 */
final class TurnedClock implements InstantSource {

    /** Once so much time has gone by since the file was written, nobody reads the old time any more. */
    static final Duration LOOKS_EVERY = Duration.ofMillis(5);

    private static final Logger LOG = Logger.getLogger(TurnedClock.class);

    private final InstantSource machine;
    private final Path file;
    private volatile Look last;

    TurnedClock(InstantSource machine, Path file) {
        LOG.warnf("The time is turned by %s, which is for local installations only", file);
        this.machine = machine;
        this.file = file;
        this.last = look();
    }

    @Override
    public Instant instant() {
        if (!last.isRecent()) {
            lookAgain();
        }
        return machine.instant().plus(last.offset());
    }

    /** One at a time, so that a slow reader does not bring back what it read before the file changed. */
    private synchronized void lookAgain() {
        if (!last.isRecent()) {
            last = look();
        }
    }

    /** Dated before the file is read: what is written meanwhile is seen by the next look. */
    private Look look() {
        var at = System.nanoTime();
        return new Look(offset(), at);
    }

    private Duration offset() {
        try {
            var text = Files.readString(file).strip();
            return text.isEmpty() ? Duration.ZERO : Duration.parse(text).truncatedTo(ChronoUnit.MILLIS);
        } catch (NoSuchFileException turnedBack) {
            return Duration.ZERO;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Look(Duration offset, long at) {

        boolean isRecent() {
            return System.nanoTime() - at < LOOKS_EVERY.toNanos();
        }
    }
}
