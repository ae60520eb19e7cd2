package dk.knudepunkt.referrals.promise.report;

import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.Parameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Days in Denmark on which the reported referrals were submitted.
 *
 * @param to the last of them
 */
public record Period(LocalDate from, LocalDate to) {

    private static final int LONGEST_YEARS = 5;

    /** As it is asked for by the parameters {@code from} and {@code to}. */
    public static Period asked(@Nullable String from, @Nullable String to, LocalDate today) {
        return of(Parameters.date("from", from), Parameters.date("to", to), today);
    }

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

    static Period monthUpTo(LocalDate today) {
        return new Period(today.withDayOfMonth(1), today);
    }

    static Period monthBefore(LocalDate today) {
        var month = YearMonth.from(today).minusMonths(1);
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    public Instant begins() {
        return from.atStartOfDay(Denmark.ZONE).toInstant();
    }

    /** The first instant that is not in it. */
    public Instant ends() {
        return to.plusDays(1).atStartOfDay(Denmark.ZONE).toInstant();
    }
}
