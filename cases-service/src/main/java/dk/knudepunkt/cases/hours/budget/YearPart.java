package dk.knudepunkt.cases.hours.budget;

import dk.knudepunkt.cases.account.Account;
import java.time.YearMonth;
import java.util.stream.IntStream;

/** The part of a year in which an account is open: month by month, and of a month that is not whole day by day. */
record YearPart(long parts) {

    /** A month has so many, so that each of its days has a whole number of them, however many days there are. */
    private static final long PARTS_OF_A_MONTH = 28L * 29 * 30 * 31;

    private static final int MONTHS = 12;
    private static final long WHOLE = MONTHS * PARTS_OF_A_MONTH;

    static YearPart of(Account account, int year) {
        return new YearPart(IntStream.rangeClosed(1, MONTHS)
                .mapToLong(month -> parts(account, YearMonth.of(year, month)))
                .sum());
    }

    private static long parts(Account account, YearMonth month) {
        var days = IntStream.rangeClosed(1, month.lengthOfMonth())
                .filter(day -> account.isOpen(month.atDay(day)))
                .count();
        return days * (PARTS_OF_A_MONTH / month.lengthOfMonth());
    }

    boolean isWhole() {
        return parts == WHOLE;
    }

    boolean isNothing() {
        return parts == 0;
    }

    /** So much of this, to the nearest minute. */
    int of(int minutes) {
        return Math.toIntExact((minutes * parts + WHOLE / 2) / WHOLE);
    }
}
