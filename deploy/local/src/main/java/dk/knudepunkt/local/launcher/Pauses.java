package dk.knudepunkt.local.launcher;

import java.time.Duration;
import java.util.Collections;
import java.util.List;

/** How long to wait before something is started again: longer and longer until it has been well for a while. */
final class Pauses {
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Duration next = SHORTEST;
    private long startedAgain = System.nanoTime();

    /** From now on it is running again, after the pause that is returned. */
    Duration next() {
        if (System.nanoTime() - startedAgain > LONGEST.toNanos()) {
            next = SHORTEST;
        }
        var pause = next;
        startedAgain = System.nanoTime() + pause.toNanos();
        next = Collections.min(List.of(pause.multipliedBy(2), LONGEST));
        return pause;
    }
}
