package dk.knudepunkt.referrals.clock;

import java.time.Instant;

/**
 * Something that sets the clock going or stops it.
 *
 * @param by who did it
 */
public record Fact(Instant at, Kind kind, String by) {

    /** What the clock needs to know of the life cycle. */
    public enum Kind {
        SUBMITTED,
        /** The ball is with the unit. */
        QUESTION,
        ANSWER,
        /** Handled, or taken back by the unit. */
        OUTCOME,
        REOPENED;

        boolean setsGoing() {
            return switch (this) {
                case SUBMITTED, ANSWER, REOPENED -> true;
                case QUESTION, OUTCOME -> false;
            };
        }
    }
}
