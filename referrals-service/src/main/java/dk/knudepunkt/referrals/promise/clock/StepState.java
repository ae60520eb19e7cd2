package dk.knudepunkt.referrals.promise.clock;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an escalation step stands.
 *
 * @param at when it was or will be reached; absent while the clock does not run towards it
 */
public record StepState(
        Promise.Step step, StepStatus status, @Nullable Instant at) {

    /** What the clock says of a step. */
    public enum StepStatus implements Term {
        REACHED("Nået", "Reached"),
        /** Will be reached if nothing happens. */
        AHEAD("Nås", "Will be reached"),
        /** The clock is paused before it. */
        HELD("Venter, mens uret holder pause", "Waits while the clock is paused"),
        /** An outcome came first. */
        AVERTED("Ikke nået: svaret kom først", "Not reached: the answer came first");

        private final Words words;

        StepStatus(String danish, String english) {
            this.words = new Words(danish, english);
        }

        @Override
        public Words words() {
            return words;
        }
    }
}
