package dk.knudepunkt.goals.verdict;

import dk.knudepunkt.goals.contract.TargetComparison;
import java.math.BigDecimal;

/** What is to be reached. Of a range only the lower end is asked for: above the upper one is no better, and no worse. */
record Aim(BigDecimal wanted, TargetComparison comparison) {

    boolean isReachedBy(BigDecimal value) {
        return comparison.holds(value, wanted);
    }

    /** Whether less is better, so that what only grows is reached at the end and not before. */
    boolean isCeiling() {
        return comparison == TargetComparison.AT_MOST;
    }
}
