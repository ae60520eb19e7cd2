package dk.knudepunkt.goals.feed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a target is counted from one feed. The conditions are parts of a query; their places are from, to, and those that
 * {@link #values} fills.
 *
 * @param <F> what the feed tells of
 */
public interface Rule<F extends Countable> {

    /** What is of the contract's year at all. */
    default String inYear() {
        return "day between :from and :to";
    }

    /** What of that counts; the rest of the year's is what the figure leaves out. */
    String counts();

    Map<String, Object> values();

    /** What is added up of that which counts. */
    default List<String> summed() {
        return List.of();
    }

    /** What the figure is; null for a milestone, which has no value, and where what it rests on is not known yet. */
    default @Nullable BigDecimal value(Tally tally) {
        return BigDecimal.valueOf(tally.n());
    }

    /** Why a thing of the contract's year counts, or does not. */
    Verdict verdict(F thing);
}
