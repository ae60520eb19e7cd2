package dk.knudepunkt.goals.feed;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Which groups are too small to leave the house: whoever knows the place can tell who the few are. Nor may one be found by
 * subtracting the others from the total, so the smallest of the others go with it until enough are hidden.
 */
public final class Discretion {

    public static final int FEWEST = 5;

    private Discretion() {}

    /** Whether so few are told of that one could know them; of none nothing is told. */
    public static boolean isOfFew(long n) {
        return n > 0 && n < FEWEST;
    }

    /**
     * The same where the sums of some groups are told beside the total: what is hidden is hidden within each of them, and where a
     * sum is hidden, so is all of which it is one.
     *
     * @param sum in which each group is
     */
    public static Set<String> hidden(Map<String, Long> sizes, UnaryOperator<String> sum) {
        var bySum = sizes.entrySet().stream()
                .collect(groupingBy(group -> sum.apply(group.getKey()), toMap(Map.Entry::getKey, Map.Entry::getValue)));
        var hiddenSums = hidden(bySum.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        parts -> parts.getValue().values().stream()
                                .mapToLong(Long::longValue)
                                .sum())));
        var hidden = new HashSet<String>();
        bySum.forEach((key, parts) -> hidden.addAll(hiddenSums.contains(key) ? present(parts) : hidden(parts)));
        return hidden;
    }

    private static Set<String> present(Map<String, Long> sizes) {
        return sizes.entrySet().stream()
                .filter(group -> group.getValue() > 0)
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    public static Set<String> hidden(Map<String, Long> sizes) {
        var hidden = new HashSet<String>();
        var sum = 0L;
        var smallestFirst = sizes.entrySet().stream()
                .filter(group -> group.getValue() > 0)
                .sorted(comparing(Map.Entry<String, Long>::getValue).thenComparing(Map.Entry::getKey))
                .toList();
        for (var group : smallestFirst) {
            var isEnough = hidden.isEmpty() || (hidden.size() > 1 && sum >= FEWEST);
            if (group.getValue() >= FEWEST && isEnough) {
                break;
            }
            hidden.add(group.getKey());
            sum += group.getValue();
        }
        return hidden;
    }
}
