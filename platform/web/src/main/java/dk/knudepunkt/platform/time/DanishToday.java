package dk.knudepunkt.platform.time;

import jakarta.inject.Singleton;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import java.time.InstantSource;

/** By which constraints tell past from future: the date on the wall in Copenhagen. */
@Singleton
class DanishToday implements ClockProvider {

    private final InstantSource clock;

    DanishToday(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Clock getClock() {
        return clock.withZone(Denmark.ZONE);
    }
}
