package dk.knudepunkt.platform.moment;

import dk.knudepunkt.platform.page.Shell;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** What the tag {@code moment} says, seen from the present. */
@Named
@Singleton
class Moments {

    private final InstantSource clock;

    Moments(InstantSource clock) {
        this.clock = clock;
    }

    /** A point in time in the reader's words; null where people say the date. */
    public @Nullable String said(Shell shell, Instant at) {
        return new Moment(at, clock.instant())
                .said()
                .map(words -> words.in(shell.spoken()))
                .orElse(null);
    }
}
