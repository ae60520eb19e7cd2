package dk.knudepunkt.platform.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of the machine's clock, and can be set to another day. It runs at its own pace until then. A service whose
 * tests want it has a bean of its own of it.
 */
public abstract class Wristwatch implements InstantSource {

    private final InstantSource machine = Clock.tickMillis(ZoneOffset.UTC);
    private volatile @Nullable Instant set;

    @Override
    public Instant instant() {
        var shown = set;
        return shown == null ? machine.instant() : shown;
    }

    /** Stands still at this instant. */
    public void set(Instant instant) {
        set = instant;
    }

    public void goRight() {
        set = null;
    }
}
