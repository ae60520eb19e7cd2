package dk.knudepunkt.integration.user;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;

/**
 * A session that is used, in the words of the gateway.
 *
 * @param secondsOld since it was begun: the gateway's clock may be another
 */
record SessionUse(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String session,
        @NotNull @Min(0) Long secondsOld) {

    private static final long WEEK = Duration.ofDays(7).toSeconds();

    /** Of one that goes on for longer than anybody asks about, a week. */
    Duration age() {
        return Duration.ofSeconds(Math.min(secondsOld, WEEK));
    }
}
