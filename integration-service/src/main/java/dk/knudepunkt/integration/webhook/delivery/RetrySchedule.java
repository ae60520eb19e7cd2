package dk.knudepunkt.integration.webhook.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a message that did not arrive is sent again: the schedule of Standard Webhooks, ten attempts over three days. */
final class RetrySchedule {

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    /** So much longer a wait may be, so that what failed together does not come back together. */
    private static final double JITTER = 0.2;

    private static final Duration LONGEST_ASKED_FOR = Duration.ofHours(24);

    private RetrySchedule() {}

    /**
     * How long to wait after so many attempts; empty when it is time to give up.
     *
     * @param chance from 0 to 1
     * @param askedFor what the receiver asked to wait at least
     */
    static Optional<Duration> after(int tries, double chance, @Nullable Duration askedFor) {
        if (tries > WAITS.size()) {
            return Optional.empty();
        }
        var wait = WAITS.get(tries - 1);
        var jittered = wait.plusMillis(Math.round(JITTER * chance * (double) wait.toMillis()));
        return Optional.of(longer(jittered, askedFor));
    }

    private static Duration longer(Duration wait, @Nullable Duration askedFor) {
        if (askedFor == null || askedFor.compareTo(wait) < 0) {
            return wait;
        }
        return askedFor.compareTo(LONGEST_ASKED_FOR) < 0 ? askedFor : LONGEST_ASKED_FOR;
    }
}
