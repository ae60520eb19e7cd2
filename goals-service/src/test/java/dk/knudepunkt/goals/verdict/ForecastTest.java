package dk.knudepunkt.goals.verdict;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.goals.contract.TargetComparison;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastTest {

    private static final double HALF_YEAR = 181.0 / 365;

    /**
     * 185 in 181 days are 185 · 365 / 181 = 373.1 in the year. Of these 188 are to come; they vary by 188 and their pace by
     * 188 · 184 / 181, together 379, which is 19.5 squared: 373 ± 1.96 · 19.5. In the same way 132 are 266 ± 1.96 · 16.5.
     */
    @ParameterizedTest
    @CsvSource({"185, 385, 373, 335, 411", "132, 315, 266, 234, 298"})
    void manyAreForetoldAsTheReferenceDoes(int counted, BigDecimal wanted, String value, String low, String high) {
        assertBand(value, low, high, Forecast.ofCount(counted, HALF_YEAR, wanted));
    }

    /** Of none at half of the way one still comes each time with a half: more than 5 with 1/64, more than 4 with 1/32. */
    @Test
    void noneAtHalfOfTheWayMayStillBecomeFive() {
        assertBand("0", "0", "5", Forecast.ofCount(0, 0.5, BigDecimal.valueOf(3)));
    }

    /** One at half of the way: r = 1 gives 0 from below; r = 2 reaches 7 with 1 - 10/512, which 6 does not with 1 - 9/256. */
    @Test
    void oneAtHalfOfTheWayMayStayAlone() {
        assertBand("2", "1", "8", Forecast.ofCount(1, 0.5, BigDecimal.valueOf(3)));
    }

    /** Ten of 1 m each and one of 10 m: the squares are 10 and 100, so the deviation is √10 times as large. */
    @Test
    void aFewLargeAmountsSayLessThanManySmallOnes() {
        var small = Forecast.ofSum(BigDecimal.valueOf(10_000_000), 10e12, 0.5);
        var large = Forecast.ofSum(BigDecimal.valueOf(10_000_000), 100e12, 0.5);
        assertEquals(new BigDecimal("20000000"), small.value());
        assertEquals(Math.sqrt(10), width(large) / width(small), 0.3);
    }

    /** Wilson at 24 of 30: centre (0.8 + 3.84 / 60) / (1 + 3.84 / 30) = 0.766, half width 0.139. */
    @Test
    void aShareHasWilsonsInterval() {
        assertBand("80", "62.7", "90.5", Forecast.ofShare(BigDecimal.valueOf(80), 30));
    }

    /** 50 of 100 promote and none detracts: the variance is 0.5 - 0.25; of extremes alone it would be 1 - 0.25. */
    @Test
    void aScoreIsAsSureAsItsAnswersAgree() {
        assertBand("50", "40.2", "59.8", Forecast.ofScore(BigDecimal.valueOf(50), 100, 0.5));
        assertBand("50", "33.0", "67.0", Forecast.ofScore(BigDecimal.valueOf(50), 100, 1));
    }

    @Property
    void theBandHoldsTheForecast(
            @ForAll @IntRange(max = 3000) int counted,
            @ForAll @DoubleRange(min = 0.1, max = 1) double share,
            @ForAll @IntRange(min = 1, max = 1000) int wanted) {
        var forecast = Forecast.ofCount(counted, share, BigDecimal.valueOf(wanted));
        assertTrue(requireNonNull(forecast.low()).compareTo(forecast.value()) <= 0, forecast::toString);
        assertTrue(requireNonNull(forecast.high()).compareTo(forecast.value()) >= 0, forecast::toString);
        assertTrue(requireNonNull(forecast.low()).intValue() >= counted, forecast::toString);
    }

    @Property
    void theIntervalOfAShareHoldsIt(
            @ForAll @IntRange(max = 100) int percent, @ForAll @IntRange(min = 30, max = 5000) int n) {
        var forecast = Forecast.ofShare(BigDecimal.valueOf(percent), n);
        assertTrue(requireNonNull(forecast.low()).compareTo(forecast.value()) <= 0, forecast::toString);
        assertTrue(requireNonNull(forecast.high()).compareTo(forecast.value()) >= 0, forecast::toString);
    }

    /** One more counted is never worse where more is asked for, and never better where less is. */
    @Property
    void aVerdictIsMonotoneInTheFigure(
            @ForAll @IntRange(max = 1500) int counted,
            @ForAll @DoubleRange(min = 0.1, max = 0.99) double share,
            @ForAll @IntRange(min = 1, max = 1000) int wanted,
            @ForAll boolean over) {
        var atLeast = new Aim(BigDecimal.valueOf(wanted), TargetComparison.AT_LEAST);
        var atMost = new Aim(BigDecimal.valueOf(wanted), TargetComparison.AT_MOST);
        var fewer = standing(counted, share, wanted, over);
        var more = standing(counted + 1, share, wanted, over);
        assertTrue(more.against(atLeast).compareTo(fewer.against(atLeast)) <= 0, () -> fewer + " " + more);
        assertTrue(more.against(atMost).compareTo(fewer.against(atMost)) >= 0, () -> fewer + " " + more);
    }

    @Property
    void aVerdictOnAShareIsMonotoneToo(
            @ForAll @IntRange(max = 99) int percent,
            @ForAll @IntRange(min = 30, max = 2000) int n,
            @ForAll @IntRange(min = 1, max = 100) int wanted) {
        var aim = new Aim(BigDecimal.valueOf(wanted), TargetComparison.AT_LEAST);
        assertTrue(
                share(percent + 1, n).against(aim).compareTo(share(percent, n).against(aim)) <= 0);
    }

    private static Standing standing(int counted, double share, int wanted, boolean over) {
        var forecast = Forecast.ofCount(counted, share, BigDecimal.valueOf(wanted));
        return new Standing(BigDecimal.valueOf(counted), true, over, forecast);
    }

    private static Standing share(int percent, int n) {
        var value = BigDecimal.valueOf(percent);
        return new Standing(value, false, false, Forecast.ofShare(value, n));
    }

    private static double width(Forecast forecast) {
        return requireNonNull(forecast.high()).subtract(forecast.value()).doubleValue();
    }

    private static void assertBand(String value, String low, String high, Forecast forecast) {
        assertEquals(new Forecast(new BigDecimal(value), new BigDecimal(low), new BigDecimal(high)), forecast);
    }
}
