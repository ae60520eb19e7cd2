package dk.knudepunkt.cofinancing.agreement.allocation;

import static java.util.Comparator.reverseOrder;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits a whole sum over parties by weight: everybody gets the whole kroner of their exact share, and the kroner left
 * over go one by one to the largest remainders. The parts therefore always add up to the sum, and no part is a krone or
 * more from its exact share. The price is known: a larger sum may give a party less (the Alabama paradox).
 */
final class LargestRemainder {
    private LargestRemainder() {}

    private record Floor<P>(P party, BigInteger weight, long whole, BigInteger remainder) {}

    /**
     * The shares, the largest remainder first.
     *
     * @param tieRule which of two equal remainders comes first; a total order, or the answer depends on the map's order
     */
    static <P> Map<P, Share> split(long total, Map<P, BigInteger> weights, Comparator<? super P> tieRule) {
        if (total < 0 || weights.values().stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException("A negative sum or weight cannot be split: " + total + " by " + weights);
        }
        var sumOfWeights = weights.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (sumOfWeights.signum() == 0) {
            throw new IllegalArgumentException("Nobody has a weight to share " + total + " by");
        }
        var floors = weights.entrySet().stream()
                .map(weight -> floor(total, weight.getKey(), weight.getValue(), sumOfWeights))
                .sorted(Comparator.<Floor<P>, BigInteger>comparing(Floor::remainder, reverseOrder())
                        .thenComparing(Floor::party, tieRule))
                .toList();
        return ranked(floors, total, sumOfWeights);
    }

    private static <P> Floor<P> floor(long total, P party, BigInteger weight, BigInteger sumOfWeights) {
        var quotient = BigInteger.valueOf(total).multiply(weight).divideAndRemainder(sumOfWeights);
        return new Floor<>(party, weight, quotient[0].longValueExact(), quotient[1]);
    }

    private static <P> Map<P, Share> ranked(List<Floor<P>> floors, long total, BigInteger sumOfWeights) {
        var leftOver = total - floors.stream().mapToLong(Floor::whole).sum();
        Map<P, Share> shares = new LinkedHashMap<>();
        for (var floor : floors) {
            var rank = shares.size() + 1;
            var amount = rank <= leftOver ? floor.whole() + 1 : floor.whole();
            shares.put(
                    floor.party(),
                    new Share(floor.weight(), sumOfWeights, floor.whole(), floor.remainder(), rank, amount));
        }
        return shares;
    }
}
