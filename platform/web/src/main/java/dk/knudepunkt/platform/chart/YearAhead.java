package dk.knudepunkt.platform.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Twelve months from a day on as a line, on which days stand. The tag {@code deadline} draws one of them.
 *
 * @param first of the month in which the line begins
 */
public record YearAhead(LocalDate first) {

    private static final int MONTHS = 12;

    public static YearAhead from(LocalDate today) {
        return new YearAhead(today.withDayOfMonth(1));
    }

    /** Its months, as programs write them. */
    public List<String> months() {
        return LongStream.range(0, MONTHS)
                .mapToObj(month -> YearMonth.from(first).plusMonths(month).toString())
                .toList();
    }

    /** Where each month begins, in hundredths of the line. */
    public List<BigDecimal> beginnings() {
        return LongStream.range(0, MONTHS)
                .mapToObj(month -> place(first.plusMonths(month)))
                .toList();
    }

    /** Whether a day is on the line. */
    public boolean has(@Nullable LocalDate day) {
        return day != null && !day.isBefore(first) && day.isBefore(last());
    }

    /** Where a day stands, in hundredths of the line. */
    public BigDecimal place(LocalDate day) {
        return BigDecimal.valueOf(100 * ChronoUnit.DAYS.between(first, day))
                .divide(BigDecimal.valueOf(ChronoUnit.DAYS.between(first, last())), 2, RoundingMode.HALF_UP);
    }

    private LocalDate last() {
        return first.plusMonths(MONTHS);
    }
}
