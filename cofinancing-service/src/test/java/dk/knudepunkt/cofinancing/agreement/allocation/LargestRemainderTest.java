package dk.knudepunkt.cofinancing.agreement.allocation;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The laws of the method for any sum and any parties, and the paradox that comes with it. */
class LargestRemainderTest {

    @Property
    void thePartsAddUpToTheSum(
            @ForAll @LongRange(max = 1_000_000_000) long total, @ForAll("weights") Map<String, Long> weights) {
        assertThat(sum(split(total, weights))).isEqualTo(total);
    }

    @Property
    void noPartIsAKroneOrMoreFromItsExactShare(
            @ForAll @LongRange(max = 1_000_000_000) long total, @ForAll("weights") Map<String, Long> weights) {
        var parts = split(total, weights);

        // Both sides times the sum of the weights, so that the exact share needs no fraction.
        weights.forEach((party, weight) -> assertThat(parts)
                .hasEntrySatisfying(
                        party,
                        part -> assertThat(Math.abs(part * sum(weights) - total * weight))
                                .isLessThan(sum(weights))));
    }

    @Property
    void theOrderOfThePartiesNeverMatters(
            @ForAll @LongRange(max = 1_000_000) long total,
            @ForAll("weights") Map<String, Long> weights,
            @ForAll Random random) {
        var entries = new ArrayList<>(weights.entrySet());
        Collections.shuffle(entries, random);
        var shuffled = new LinkedHashMap<String, Long>();
        entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));

        assertThat(split(total, shuffled)).isEqualTo(split(total, weights));
    }

    @Property
    void scalingAllWeightsChangesNothing(
            @ForAll @LongRange(max = 1_000_000) long total,
            @ForAll("weights") Map<String, Long> weights,
            @ForAll @IntRange(min = 2, max = 1000) int factor) {
        var scaled = new HashMap<>(weights);
        scaled.replaceAll((party, weight) -> weight * factor);

        assertThat(split(total, scaled)).isEqualTo(split(total, weights));
    }

    @Property
    void aPartyOfWeightZeroPaysNothingAndChangesNothingElse(
            @ForAll @LongRange(max = 1_000_000) long total, @ForAll("weights") Map<String, Long> weights) {
        var withNewcomer = new HashMap<>(weights);
        withNewcomer.put("0 newcomer, first on ties", 0L);
        var expected = new HashMap<>(split(total, weights));
        expected.put("0 newcomer, first on ties", 0L);

        assertThat(split(total, withNewcomer)).isEqualTo(expected);
    }

    /** Known as the Alabama paradox, after the state that lost a seat when its parliament grew. */
    @Example
    void aLargerSumMayGiveAPartyLess() {
        var weights = Map.of("large", 6L, "also large", 6L, "small", 2L);

        assertThat(split(10, weights)).containsEntry("small", 2L);
        assertThat(split(11, weights)).containsEntry("small", 1L);
    }

    @Example
    void whatCannotBeSplitIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> split(-1, Map.of("a", 1L)));
        assertThatIllegalArgumentException().isThrownBy(() -> split(1, Map.of("a", 2L, "b", -1L)));
        assertThatIllegalArgumentException().isThrownBy(() -> split(1, Map.of("a", 0L)));
        assertThatIllegalArgumentException().isThrownBy(() -> split(1, Map.of()));
    }

    @Example
    void noSumIsTooLargeToBeExact() {
        assertThat(split(Long.MAX_VALUE, Map.of("a", 2L, "b", 1L)))
                .isEqualTo(Map.of("a", Long.MAX_VALUE / 3 * 2 + 1, "b", Long.MAX_VALUE / 3));
    }

    @Example
    void everyStepToAnAmountCanBeShown() {
        var shares = LargestRemainder.split(10, weights(Map.of("a", 6L, "b", 6L, "c", 2L)), naturalOrder());

        assertThat(shares.keySet()).containsExactly("c", "a", "b");
        assertThat(shares.get("c")).satisfies(share -> {
            assertThat(share.weight()).isEqualTo(2);
            assertThat(share.sumOfWeights()).isEqualTo(14);
            assertThat(share.exact(4)).isEqualTo("1.4285");
            assertThat(share.whole()).isEqualTo(1);
            assertThat(share.rank()).isEqualTo(1);
            assertThat(share.gotOneMore()).isTrue();
        });
        assertThat(shares)
                .hasEntrySatisfying("b", share -> assertThat(share.gotOneMore()).isFalse());
    }

    /** Small weights beside large ones, so that equal remainders are common. */
    @Provide
    Arbitrary<Map<String, Long>> weights() {
        var weight = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 3), Arbitraries.longs().between(0, 1_000_000));
        return Arbitraries.maps(Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(3), weight)
                .ofMaxSize(98)
                .filter(weights -> sum(weights) > 0);
    }

    private static Map<String, Long> split(long total, Map<String, Long> weights) {
        var parts = new HashMap<String, Long>();
        LargestRemainder.split(total, weights(weights), naturalOrder())
                .forEach((party, share) -> parts.put(party, share.amount()));
        return parts;
    }

    private static Map<String, BigInteger> weights(Map<String, Long> weights) {
        return weights.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> BigInteger.valueOf(entry.getValue())));
    }

    private static long sum(Map<String, Long> values) {
        return values.values().stream().mapToLong(Long::longValue).sum();
    }
}
