package dk.knudepunkt.goals.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorStatusTest {

    @ParameterizedTest
    @CsvSource({"2021-12-14,false", "2021-12-15,true", "2026-01-01,true"})
    void isStaleFromTheDayOfTheNextUpdate(LocalDate today, boolean stale) {
        assertEquals(stale, status(LocalDate.of(2021, 12, 15)).isStaleOn(today));
    }

    @ParameterizedTest
    @CsvSource({"2021-12-31,false", "2022-12-31,false", "2023-01-01,true"})
    void isStaleAfterAWholeYearWhenNobodyKnowsTheNextUpdate(LocalDate today, boolean stale) {
        assertEquals(stale, status(null).isStaleOn(today));
    }

    private static IndicatorStatus status(@Nullable LocalDate nextUpdate) {
        return new IndicatorStatus(2021, BigDecimal.ONE, nextUpdate, List.of());
    }
}
