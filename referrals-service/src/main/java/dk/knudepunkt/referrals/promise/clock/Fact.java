package dk.knudepunkt.referrals.promise.clock;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import java.time.Instant;

/**
 * Something that sets the clock going or stops it.
 *
 * @param by who did it
 */
public record Fact(Instant at, FactKind kind, String by) {

    /** What the clock needs to know of the life cycle. */
    public enum FactKind implements Term {
        SUBMITTED("Henvist", "Referred"),
        /** The ball is with the unit. */
        QUESTION("Spørgsmål til enheden", "Question to the unit"),
        ANSWER("Svar fra enheden", "Answer from the unit"),
        /** Handled, or taken back by the unit. */
        OUTCOME("Behandlet", "Handled"),
        REOPENED("Genåbnet", "Reopened");

        private final Words words;

        FactKind(String danish, String english) {
            this.words = new Words(danish, english);
        }

        @Override
        public Words words() {
            return words;
        }

        /** Whether the ball is with the house from here. */
        public boolean setsGoing() {
            return switch (this) {
                case SUBMITTED, ANSWER, REOPENED -> true;
                case QUESTION, OUTCOME -> false;
            };
        }
    }
}
