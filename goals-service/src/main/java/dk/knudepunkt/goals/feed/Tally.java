package dk.knudepunkt.goals.feed;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What counts: how many things, and the sums that the rule asks for, each null where there is nothing to add.
 */
public record Tally(long n, List<@Nullable Long> sums) {

    static Tally of(Object[] row, int from, int to) {
        return new Tally(
                (Long) row[from],
                Arrays.stream(row, from + 1, to).map(Long.class::cast).toList());
    }
}
