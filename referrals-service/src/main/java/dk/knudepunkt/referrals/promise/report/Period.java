package dk.knudepunkt.referrals.promise.report;

import dk.knudepunkt.platform.time.Denmark;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Days in Denmark on which the reported referrals were submitted.
 *
 * @param to the last of them
 */
record Period(LocalDate from, LocalDate to) {

    private static final int LONGEST_YEARS = 5;

    /** What is left out is this calendar year, up to today. */
    static Period of(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        var last = to == null ? today : to;
        var first = from == null ? last.withDayOfYear(1) : from;
        if (last.isBefore(first)) {
            throw ReportProblem.periodReversed(first, last).at("/to");
        }
        if (last.isAfter(first.plusYears(LONGEST_YEARS))) {
            throw ReportProblem.periodTooLong(LONGEST_YEARS).at("/from");
        }
        return new Period(first, last);
    }

    static Period monthBefore(LocalDate today) {
        var month = YearMonth.from(today).minusMonths(1);
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    Instant begins() {
        return from.atStartOfDay(Denmark.ZONE).toInstant();
    }

    /** The first instant that is not in it. */
    Instant ends() {
        return to.plusDays(1).atStartOfDay(Denmark.ZONE).toInstant();
    }
}
