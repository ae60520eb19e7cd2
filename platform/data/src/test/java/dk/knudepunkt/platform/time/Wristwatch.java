package dk.knudepunkt.platform.time;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Takes the place of the machine's clock, and can be put forward. */
@Singleton
public class Wristwatch implements InstantSource {

    private final InstantSource machine = new Clocks().present(Optional.empty());
    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead);
    }

    public void goAhead(Duration by) {
        ahead = by;
    }

    public void goRight() {
        ahead = Duration.ZERO;
    }
}
