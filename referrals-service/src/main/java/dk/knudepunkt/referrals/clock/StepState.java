package dk.knudepunkt.referrals.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an escalation step stands.
 *
 * @param at when it was or will be reached; absent while the clock does not run towards it
 */
public record StepState(
        Promise.Step step, Status status, @Nullable Instant at) {

    /** What the clock says of a step. */
    public enum Status {
        REACHED,
        /** Will be reached if nothing happens. */
        AHEAD,
        /** The clock is paused before it. */
        HELD,
        /** An outcome came first. */
        AVERTED
    }
}
