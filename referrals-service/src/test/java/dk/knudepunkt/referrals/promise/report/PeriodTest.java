package dk.knudepunkt.referrals.promise.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of which days a report speaks, and how sure it is of a share. */
class PeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @Test
    void withoutDatesItIsThisYearUpToToday() {
        assertEquals(new Period(LocalDate.of(2026, 1, 1), TODAY), Period.of(null, null, TODAY));
        assertEquals(
                new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30)),
                Period.of(null, LocalDate.of(2024, 6, 30), TODAY));
    }

    @Test
    void itBeginsAndEndsAtMidnightInDenmark() {
        var march = Period.monthBefore(LocalDate.of(2026, 4, 15));
        assertEquals(new Period(LocalDate.of(2026, 3, 1), TODAY), march);
        assertEquals(Instant.parse("2026-02-28T23:00:00Z"), march.begins());
        assertEquals(Instant.parse("2026-03-31T22:00:00Z"), march.ends(), "in summer time");
    }

    @Test
    void oneDayIsAPeriod() {
        assertEquals(new Period(TODAY, TODAY), Period.of(TODAY, TODAY, TODAY));
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        assertRefused("report-period-reversed", "/to", TODAY, TODAY.minusDays(1));
        assertRefused("report-period-reversed", "/to", TODAY.plusDays(1), null);
    }

    @Test
    void fiveYearsAreTheLongest() {
        assertEquals(
                TODAY.minusYears(5),
                Period.of(TODAY.minusYears(5), TODAY, TODAY).from());
        assertRefused("report-period-too-long", "/from", TODAY.minusYears(5).minusDays(1), TODAY);
    }

    @Property
    void theIntervalIsAroundTheShareAndNarrowsWithTheCases(
            @ForAll @IntRange(max = 200) int hits, @ForAll @IntRange(max = 200) int misses) {
        var n = hits + misses;
        if (n == 0) {
            return;
        }
        var share = Wilson.percent((double) hits / n);
        var interval = Wilson.of(hits, n);
        assertTrue(interval.low().compareTo(share) <= 0 && share.compareTo(interval.high()) <= 0, interval::toString);
        assertTrue(interval.low().signum() >= 0 && interval.high().compareTo(new BigDecimal(100)) <= 0);
        var ofTenTimesAsMany = Wilson.of(10L * hits, 10L * n);
        assertTrue(width(ofTenTimesAsMany).compareTo(width(interval)) <= 0, interval::toString);
    }

    private static BigDecimal width(Wilson interval) {
        return interval.high().subtract(interval.low());
    }

    private static void assertRefused(String slug, String pointer, @Nullable LocalDate from, @Nullable LocalDate to) {
        var refused = assertThrows(ReportProblem.class, () -> Period.of(from, to, TODAY));
        assertEquals(slug, refused.slug());
        assertEquals(Optional.of(pointer), refused.pointer());
    }
}
