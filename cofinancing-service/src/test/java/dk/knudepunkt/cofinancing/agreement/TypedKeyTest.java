package dk.knudepunkt.cofinancing.agreement;

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
        assertThat(TypedKey.read("100", "", "0", "")).isEqualTo(new AllocationKey.ByPopulation());
        assertThat(TypedKey.read(null, "100,0", null, null)).isEqualTo(new AllocationKey.Equal());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Køge: 62,5\r\nSolrød: 37,5 %", "259 62.5\n269 37.5", "køge;62,5\n\nsolrød; 37,5"})
    void sharesAreReadAsPeopleWriteThem(String shares) {
        assertThat(TypedKey.read("", "", "100", shares)).isEqualTo(SHARES);
    }

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        var mix = new AllocationKey.Mix(List.of(
                new AllocationKey.Mix.Part(new BigDecimal("40"), new AllocationKey.ByPopulation()),
                new AllocationKey.Mix.Part(new BigDecimal("60"), SHARES)));
        var form = new AgreementForm();
        TypedKey.write(mix, form);

        assertThat(TypedKey.read(form.byPopulation, form.equally, form.byShares, form.shares))
                .isEqualTo(mix);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Køge", "Køge: mange\nSolrød: 100", "Køge: 50\nSolrød: 49,9", "Gotham: 50\nSolrød: 50"})
    void whatIsNoWholeOfTheOthersIsRefused(String shares) {
        assertThatThrownBy(() -> KeyCheck.require(TypedKey.read("", "", "100", shares), Set.of("259", "269")))
                .isInstanceOf(AgreementProblem.class);
    }
}
