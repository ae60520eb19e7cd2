package dk.knudepunkt.cofinancing.agreement.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class KeyCheckTest {

    private static final AllocationKey POPULATION = new AllocationKey.ByPopulation();

    /** Any number of equal parts of a hundred is a whole, and one krone more or less is not. */
    @Property
    void partsAreAHundredTogether(@ForAll @IntRange(min = 1, max = 100) int first) {
        var rest = 100 - first;
        var parts = rest == 0
                ? List.of(part(first, POPULATION))
                : List.of(part(first, POPULATION), part(rest, new AllocationKey.Equal()));
        var tooMuch = List.of(part(first, POPULATION), part(rest + 1, new AllocationKey.Equal()));

        assertThatCode(() -> KeyCheck.requireSound(new AllocationKey.Mix(parts)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> KeyCheck.requireSound(new AllocationKey.Mix(tooMuch)))
                .hasMessage("percent-not-100");
    }

    @Test
    void aPartOfNothingIsNone() {
        var mix = new AllocationKey.Mix(List.of(part(100, POPULATION), part(0, new AllocationKey.Equal())));

        assertThatThrownBy(() -> KeyCheck.requireSound(mix)).hasMessage("percent-not-positive");
    }

    @Test
    void aMixMixesNoMix() {
        var inner = new AllocationKey.Mix(List.of(part(100, POPULATION)));

        assertThatThrownBy(() -> KeyCheck.requireSound(new AllocationKey.Mix(List.of(part(100, inner)))))
                .isInstanceOfSatisfying(KeyProblem.class, problem -> {
                    assertThat(problem.slug()).isEqualTo("mix-of-mixes");
                    assertThat(problem.pointer()).contains("/key/parts/0/key");
                });
    }

    @Test
    void aMixMixesEachKindOnce() {
        var mix = new AllocationKey.Mix(
                List.of(part(40, new AllocationKey.Equal()), part(60, new AllocationKey.Equal())));

        assertThatThrownBy(() -> KeyCheck.requireSound(mix)).isInstanceOfSatisfying(KeyProblem.class, problem -> {
            assertThat(problem.slug()).isEqualTo("mixed-twice");
            assertThat(problem.pointer()).contains("/key/parts/1/key");
        });
    }

    @Test
    void exactlyTheOthersHaveAShare() {
        var shares = shares("259", "269");

        assertThatCode(() -> KeyCheck.requireAgreeable(shares, Set.of("259", "269")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> KeyCheck.requireAgreeable(shares, Set.of("259")))
                .hasMessage("shares-not-of-the-parties");
        assertThatThrownBy(() -> KeyCheck.requireAgreeable(shares, Set.of("259", "269", "253")))
                .hasMessage("shares-not-of-the-parties");
    }

    @Test
    void theOwnersOfAMixAreThoseOfItsParts() {
        var mix = new AllocationKey.Mix(List.of(part(40, POPULATION), part(60, shares("259", "269"))));

        assertThat(KeyCheck.owners(mix)).containsExactlyInAnyOrder("259", "269");
        assertThat(KeyCheck.owners(POPULATION)).isEmpty();
    }

    private static AllocationKey.Mix.Part part(int percent, AllocationKey key) {
        return new AllocationKey.Mix.Part(BigDecimal.valueOf(percent), key);
    }

    private static AllocationKey shares(String... codes) {
        var each = BigDecimal.valueOf(100L / codes.length);
        return new AllocationKey.FixedShares(IntStream.range(0, codes.length)
                .boxed()
                .collect(Collectors.toMap(index -> codes[index], index -> each)));
    }
}
