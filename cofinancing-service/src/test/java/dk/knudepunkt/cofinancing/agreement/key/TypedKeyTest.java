package dk.knudepunkt.cofinancing.agreement.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedKeyTest {

    private static final BigDecimal ALL = new BigDecimal(100);
    private static final Map<String, BigDecimal> SHARES =
            Map.of("259", new BigDecimal("62.5"), "269", new BigDecimal("37.5"));

    @Test
    void onePartWithTheWholeIsAKeyByItself() {
        assertThat(new TypedKey(ALL, null, BigDecimal.ZERO, null).key()).isEqualTo(new AllocationKey.ByPopulation());
        assertThat(new TypedKey(null, new BigDecimal("100.0"), null, null).key())
                .isEqualTo(new AllocationKey.Equal());
    }

    @Test
    void severalPartsAreAMix() {
        assertThat(new TypedKey(new BigDecimal("40"), null, new BigDecimal("60"), SHARES).key())
                .isEqualTo(mix());
    }

    @Test
    void aPartThatIsNoWholeIsAMixForTheCheckToRefuse() {
        var key = new TypedKey.Reader().convert(new TypedKey(new BigDecimal("99"), null, null, null));

        assertThatThrownBy(() -> KeyCheck.requireSound(Objects.requireNonNull(key)))
                .hasMessage("percent-not-100");
    }

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        assertThat(TypedKey.of(mix()).key()).isEqualTo(mix());
    }

    @Test
    void sharesWithoutTheirPercentageChooseNoKey() {
        assertThat(new TypedKey(null, BigDecimal.ZERO, null, SHARES).key()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Køge: 62,5\r\nSolrød: 37,5 %", "259 62.5\n269 37.5", "køge;62,5\n\nsolrød; 37,5"})
    void sharesAreReadAsPeopleWriteThem(String lines) {
        assertThat(TypedShares.read(lines)).isEqualTo(SHARES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Køge", "Køge: mange", "Gotham: 50", "Køge: -5", "Køge: 1000", ": 50", "50"})
    void aLineThatIsNoShareIsRefusedAndNamed(String line) {
        assertThatThrownBy(() -> TypedShares.read("Solrød: 50\n" + line))
                .isInstanceOfSatisfying(KeyProblem.class, problem -> {
                    assertThat(problem.slug()).isEqualTo("share-unreadable");
                    assertThat(problem.arguments()).containsExactly(line);
                });
    }

    @Test
    void sharesAreWrittenByMunicipalityOneALine() {
        assertThat(TypedShares.write(SHARES)).isEqualTo("Køge: 62,5\nSolrød: 37,5");
    }

    private static AllocationKey mix() {
        return new AllocationKey.Mix(List.of(
                new AllocationKey.Mix.Part(new BigDecimal("40"), new AllocationKey.ByPopulation()),
                new AllocationKey.Mix.Part(new BigDecimal("60"), new AllocationKey.FixedShares(SHARES))));
    }
}
