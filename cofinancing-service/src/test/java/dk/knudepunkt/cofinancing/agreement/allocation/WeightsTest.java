package dk.knudepunkt.cofinancing.agreement.allocation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dk.knudepunkt.cofinancing.agreement.key.AllocationKey;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** Keys other than population, and mixes of them: fractions that stay exact. */
class WeightsTest {
    private static final Party GREVE = new Party("253", 50_514);
    private static final Party SOLROED = new Party("269", 23_441);
    private static final Party SLAGELSE = new Party("330", 79_122);
    private static final Set<Party> ALL = Set.of(GREVE, SOLROED, SLAGELSE);

    @Example
    void equalPartsDifferByOneKroneAtMostAndTheLargerPayIt() {
        assertThat(split(100, Weights.equal(ALL))).isEqualTo(Map.of(SLAGELSE, 34L, GREVE, 33L, SOLROED, 33L));
    }

    @Example
    void fixedSharesHaveDecimals() {
        var shares =
                Map.of("253", new BigDecimal("12.5"), "269", new BigDecimal("37.25"), "330", new BigDecimal("50.25"));

        assertThat(split(10_000, Weights.fixed(ALL, shares)))
                .isEqualTo(Map.of(GREVE, 1_250L, SOLROED, 3_725L, SLAGELSE, 5_025L));
    }

    @Example
    void whoeverHasNoFixedSharePaysNothing() {
        assertThat(split(100, Weights.fixed(ALL, Map.of("253", BigDecimal.TEN))))
                .containsEntry(SOLROED, 0L);
    }

    @Example
    void halfEquallyAndHalfByPopulation() {
        var large = new Party("101", 75);
        var small = new Party("102", 25);
        var both = Set.of(large, small);

        assertThat(split(1_000, mix("50", Weights.equal(both), "50", Weights.byPopulation(both))))
                .isEqualTo(Map.of(large, 625L, small, 375L));
    }

    @Property
    void aMixOfAKeyWithItselfIsThatKey(
            @ForAll("parties") Set<Party> parties, @ForAll @LongRange(max = 9_999_999) long sum) {
        var key = Weights.byPopulation(parties);

        assertThat(split(sum, mix("33.3", key, "66.7", key))).isEqualTo(split(sum, key));
    }

    @Property
    void theOrderOfTheComponentsNeverMatters(
            @ForAll("parties") Set<Party> parties, @ForAll @LongRange(max = 9_999_999) long sum) {
        var equal = Weights.equal(parties);
        var population = Weights.byPopulation(parties);

        assertThat(split(sum, mix("20", equal, "80", population)))
                .isEqualTo(split(sum, mix("80", population, "20", equal)));
    }

    @Property
    void amountsOfAMixAddUp(@ForAll("parties") Set<Party> parties, @ForAll @LongRange(max = 9_999_999) long sum) {
        var mix = mix("20.05", Weights.equal(parties), "79.95", Weights.byPopulation(parties));

        assertThat(split(sum, mix).values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(sum);
    }

    @Example
    void aComponentOfNoPartIsLeftOutAndOneThatWeighsNobodyLeavesNoKey() {
        var nobody = Weights.fixed(ALL, Map.of());

        assertThat(split(100, mix("0", nobody, "100", Weights.equal(ALL)))).isEqualTo(split(100, Weights.equal(ALL)));
        assertThat(mix("1", nobody, "99", Weights.equal(ALL))).isEmpty();
    }

    @Example
    void aKeyIsData() {
        var key = new AllocationKey.Mix(List.of(
                new AllocationKey.Mix.Part(new BigDecimal("40"), new AllocationKey.Equal()),
                new AllocationKey.Mix.Part(new BigDecimal("30"), new AllocationKey.ByPopulation()),
                new AllocationKey.Mix.Part(
                        new BigDecimal("30"), new AllocationKey.FixedShares(Map.of("253", new BigDecimal("100"))))));

        // 40/3 + 30 × 50.514/153.077 + 30 = 53,23 … of a hundred
        assertThat(split(100_000, Weights.of(key, ALL))).containsEntry(GREVE, 53_233L);
    }

    @Provide
    Arbitrary<Set<Party>> parties() {
        return Combinators.combine(
                        Arbitraries.integers().between(101, 860).map(String::valueOf),
                        Arbitraries.longs().between(1, 400_000))
                .as(Party::new)
                .list()
                .uniqueElements(Party::municipalityCode)
                .ofMinSize(1)
                .ofMaxSize(98)
                .map(list -> list.stream().collect(toSet()));
    }

    private static Map<Party, BigInteger> mix(
            String part, Map<Party, BigInteger> weights, String otherPart, Map<Party, BigInteger> others) {
        return Weights.mixed(List.of(
                new Weights.Component(new BigDecimal(part), weights),
                new Weights.Component(new BigDecimal(otherPart), others)));
    }

    private static Map<Party, Long> split(long sum, Map<Party, BigInteger> weights) {
        var largerFirst = Comparator.comparingLong(Party::population).reversed().thenComparing(Party::municipalityCode);
        return LargestRemainder.split(sum, weights, largerFirst).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().amount()));
    }
}
