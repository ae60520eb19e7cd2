package dk.knudepunkt.cofinancing.allocation;

import static java.util.Comparator.reverseOrder;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;

/**
 * Splits a whole sum over parties by weight: everybody gets the whole kroner of their exact share, and the kroner left
 * over go one by one to the largest remainders. The parts therefore always add up to the sum, and no part is a krone or
 * more from its exact share. The price is known: a larger sum may give a party less (the Alabama paradox).
 */
final class LargestRemainder {
    private LargestRemainder() {}

    /**
     * @param tieRule which of two equal remainders comes first; a total order, or the answer depends on the map's order
     */
    static <P> Map<P, Long> split(long total, Map<P, Long> weights, Comparator<? super P> tieRule) {
        if (total < 0 || weights.values().stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("A negative sum or weight cannot be split: " + total + " by " + weights);
        }
        var sumOfWeights = sum(weights);
        if (sumOfWeights == 0) {
            throw new IllegalArgumentException("Nobody has a weight to share " + total + " by");
        }
        Map<P, Long> parts = new LinkedHashMap<>();
        Map<P, Long> remainders = new LinkedHashMap<>();
        weights.forEach((party, weight) -> {
            // Exact or an exception: a product beyond 64 bits (a trillion kroner by the whole of Denmark is below) must
            // not wrap around.
            var product = Math.multiplyExact(total, weight);
            parts.put(party, product / sumOfWeights);
            remainders.put(party, product % sumOfWeights);
        });
        remainders.entrySet().stream()
                .sorted(Entry.<P, Long>comparingByValue(reverseOrder()).thenComparing(Entry.comparingByKey(tieRule)))
                .limit(total - sum(parts))
                .forEach(first -> parts.merge(first.getKey(), 1L, Long::sum));
        return parts;
    }

    private static long sum(Map<?, Long> values) {
        return values.values().stream().reduce(0L, Math::addExact);
    }
}
