package dk.knudepunkt.referrals.promise.clockface;

import dk.knudepunkt.referrals.promise.clock.Reading;
import dk.knudepunkt.referrals.promise.clock.ReferralClock;
import dk.knudepunkt.referrals.promise.clock.Segment;
import dk.knudepunkt.referrals.promise.clock.StepState;
import dk.knudepunkt.referrals.promise.policy.Pin;
import io.quarkus.qute.TemplateData;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A clock at the moment of looking. */
@TemplateData
public record ClockFace(UUID referralId, String reference, Pin pin, ReferralClock clock, Instant now) {

    public List<Reading> readings() {
        return clock.promise().readings();
    }

    public Duration target() {
        return clock.promise().target();
    }

    public List<Segment> segments() {
        return clock.segments(now);
    }

    public List<StepState> steps() {
        return clock.steps(now);
    }

    public Duration total(Reading reading) {
        return clock.total(reading, now);
    }

    /** Negative once the promise is broken in this reading. */
    public Duration left(Reading reading) {
        return target().minus(total(reading));
    }

    /** When the answer is due in this reading, if the clock runs on from now. */
    public Instant due(Reading reading) {
        return clock.dueAt(reading, now);
    }

    public boolean isRunning() {
        return clock.isRunning();
    }

    public ClockBar bar(Reading reading) {
        return ClockBar.of(clock, reading, now);
    }
}
