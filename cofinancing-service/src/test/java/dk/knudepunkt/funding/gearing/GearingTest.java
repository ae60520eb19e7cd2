package dk.knudepunkt.funding.gearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class GearingTest {

    @Test
    void theFactorHasTwoDecimals() {
        assertThat(factor(78_000_000, 30_000_000)).isEqualTo(new BigDecimal("2.60"));
        assertThat(factor(73_500_000, 30_000_000)).isEqualTo(new BigDecimal("2.45"));
        assertThat(factor(1, 3)).isEqualTo(new BigDecimal("0.33"));
    }

    @Property
    void asMuchTurnoverAsFundsIsOneAndAnotherScaleChangesNothing(
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long turnover,
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long funds,
            @ForAll @LongRange(min = 1, max = 1_000) long scale) {
        assertThat(factor(funds, funds)).isEqualByComparingTo("1");
        assertThat(factor(turnover * scale, funds * scale)).isEqualTo(factor(turnover, funds));
    }

    private static BigDecimal factor(long turnover, long funds) {
        return new Gearing(new Gearing.Amounts(turnover, funds)).factor();
    }
}
