package dk.knudepunkt.referrals.promise.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * A stretch of a referral's time between two facts.
 *
 * @param why the fact that began it, with who
 * @param counted what it counts in each reading; nothing while paused
 */
public record Segment(Instant from, Instant to, ClockState state, Fact why, Map<Reading, Duration> counted) {

    /** Whether the clock runs. It pauses only while the ball is with the unit, and rests once there is an outcome. */
    public enum ClockState {
        RUNNING,
        PAUSED
    }
}
