package dk.knudepunkt.cofinancing.agreement.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedKeyTest {

    private static final AllocationKey SHARES =
            new AllocationKey.FixedShares(Map.of("259", new BigDecimal("62.5"), "269", new BigDecimal("37.5")));

    @Test
    void onePartWithTheWholeIsAKeyByItself() {
        assertThat(new TypedKey("100", "", "0", "").key()).isEqualTo(new AllocationKey.ByPopulation());
        assertThat(new TypedKey(null, "100,0", null, null).key()).isEqualTo(new AllocationKey.Equal());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Køge: 62,5\r\nSolrød: 37,5 %", "259 62.5\n269 37.5", "køge;62,5\n\nsolrød; 37,5"})
    void sharesAreReadAsPeopleWriteThem(String shares) {
        assertThat(new TypedKey("", "", "100", shares).key()).isEqualTo(SHARES);
    }

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        var mix = new AllocationKey.Mix(List.of(
                new AllocationKey.Mix.Part(new BigDecimal("40"), new AllocationKey.ByPopulation()),
                new AllocationKey.Mix.Part(new BigDecimal("60"), SHARES)));

        assertThat(TypedKey.of(mix).key()).isEqualTo(mix);
    }

    @Test
    void sharesWithoutTheirPercentageChooseNoKey() {
        assertThat(new TypedKey("", "0", null, "Køge: 100").isBlank()).isTrue();
        assertThat(new TypedKey("", "", "x", "").isBlank()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Køge", "Køge: mange\nSolrød: 100", "Køge: 50\nSolrød: 49,9", "Gotham: 50\nSolrød: 50"})
    void whatIsNoWholeOfTheOthersIsRefused(String shares) {
        assertThatThrownBy(() ->
                        KeyCheck.requireAgreeable(new TypedKey("", "", "100", shares).key(), Set.of("259", "269")))
                .isInstanceOf(KeyProblem.class);
    }
}
