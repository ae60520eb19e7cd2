package dk.knudepunkt.platform.operation;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** For how long something lasts that should be over soon, as operators see it: in seconds, and none while there is nothing. */
public final class Lasting {

    private final InstantSource clock;
    private volatile @Nullable Instant since;

    public Lasting(String name, InstantSource clock, MeterRegistry metrics) {
        this.clock = clock;
        metrics.gauge(name, this, Lasting::seconds);
    }

    public void since(Instant begin) {
        since = begin;
    }

    public void isOver() {
        since = null;
    }

    private double seconds() {
        var begin = since;
        return begin == null
                ? 0
                : Math.max(0, Duration.between(begin, clock.instant()).toMillis() / 1000.0);
    }
}
