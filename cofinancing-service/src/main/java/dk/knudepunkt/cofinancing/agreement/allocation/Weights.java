package dk.knudepunkt.cofinancing.agreement.allocation;

import static java.util.stream.Collectors.toMap;

import dk.knudepunkt.cofinancing.agreement.key.AllocationKey;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How heavily each party weighs in a key. Weights are whole numbers of any size, so that nothing is rounded before the
 * kroner are: a fraction is brought to the common denominator first. Only their proportions count.
 */
final class Weights {
    private Weights() {}

    /** A part of a mixed key: so much of the cost is shared by these weights. */
    record Component(BigDecimal part, Map<Party, BigInteger> weights) {}

    static Map<Party, BigInteger> of(AllocationKey key, Set<Party> parties) {
        return switch (key) {
            case AllocationKey.ByPopulation byPopulation -> byPopulation(parties);
            case AllocationKey.Equal equal -> equal(parties);
            case AllocationKey.FixedShares fixed -> fixed(parties, fixed.percent());
            case AllocationKey.Mix mix ->
                mixed(mix.parts().stream()
                        .map(part -> new Component(part.percent(), of(part.key(), parties)))
                        .toList());
        };
    }

    static Map<Party, BigInteger> byPopulation(Set<Party> parties) {
        return parties.stream().collect(toMap(party -> party, party -> BigInteger.valueOf(party.population())));
    }

    static Map<Party, BigInteger> equal(Set<Party> parties) {
        return parties.stream().collect(toMap(party -> party, party -> BigInteger.ONE));
    }

    /** By fixed shares, such as percentages, by municipality code; whoever has none weighs nothing. */
    static Map<Party, BigInteger> fixed(Set<Party> parties, Map<String, BigDecimal> shares) {
        var scale = scaleOf(shares.values());
        return parties.stream()
                .collect(toMap(
                        party -> party,
                        party -> whole(shares.getOrDefault(party.municipalityCode(), BigDecimal.ZERO), scale)));
    }

    /**
     * Each component's share of a party is its weight in the sum of that component's weights; brought to the product of
     * all sums as the common denominator. Empty where a component weighs nobody.
     */
    static Map<Party, BigInteger> mixed(List<Component> components) {
        var parts = components.stream()
                .filter(component -> component.part().signum() > 0)
                .toList();
        var scale = scaleOf(parts.stream().map(Component::part).toList());
        var denominator =
                parts.stream().map(component -> sum(component.weights())).reduce(BigInteger.ONE, BigInteger::multiply);
        if (denominator.signum() == 0) {
            return Map.of(); // a part of the cost would be nobody's
        }
        return parts.stream()
                .flatMap(component -> scaled(component, scale, denominator))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, BigInteger::add));
    }

    static BigInteger sum(Map<Party, BigInteger> weights) {
        return weights.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static Stream<Map.Entry<Party, BigInteger>> scaled(Component component, int scale, BigInteger denominator) {
        var factor = whole(component.part(), scale).multiply(denominator.divide(sum(component.weights())));
        return component.weights().entrySet().stream()
                .map(weight -> Map.entry(weight.getKey(), weight.getValue().multiply(factor)));
    }

    private static int scaleOf(Collection<BigDecimal> shares) {
        return shares.stream().mapToInt(BigDecimal::scale).max().orElse(0);
    }

    private static BigInteger whole(BigDecimal share, int scale) {
        return share.movePointRight(Math.max(scale, 0)).toBigIntegerExact();
    }
}
