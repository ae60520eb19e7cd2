package dk.knudepunkt.referrals.promise.clock;

import dk.knudepunkt.platform.time.Denmark;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.MonthDay;

/**
 * The slow, obvious second opinion: every quarter of an hour of 2021 is looked at on the wall clock, and either counts
 * or does not. It knows nothing of days with 23 hours, of spans or of clipping.
 */
final class QuarterTable {

    static final Instant START = ClockFixtures.at("2021-01-01T00:00:00");
    static final Duration QUARTER = Duration.ofMinutes(15);
    static final int QUARTERS = 365 * 96;

    private final boolean[] counts = new boolean[QUARTERS];

    QuarterTable(Reading reading, WorkCalendar calendar) {
        for (var i = 0; i < QUARTERS; i++) {
            counts[i] = counts(reading, calendar, at(i));
        }
    }

    static Instant at(int quarter) {
        return START.plus(QUARTER.multipliedBy(quarter));
    }

    private static boolean counts(Reading reading, WorkCalendar calendar, Instant instant) {
        var wall = instant.atZone(Denmark.ZONE);
        var date = wall.toLocalDate();
        var closed =
                calendar.holidays().stream().anyMatch(holiday -> holiday.date().equals(date))
                        || calendar.closedDays().contains(MonthDay.from(date));
        return switch (reading) {
            case CLOCK_HOURS -> true;
            case WORKING_DAYS -> !closed && calendar.workingDays().contains(wall.getDayOfWeek());
            case OPENING_WINDOWS ->
                !closed
                        && calendar.windows(wall.getDayOfWeek()).stream()
                                .anyMatch(window -> isIn(window, wall.toLocalTime()));
        };
    }

    private static boolean isIn(Window window, LocalTime time) {
        var end = window.to().equals(LocalTime.MIDNIGHT) ? LocalTime.MAX : window.to();
        return !time.isBefore(window.from()) && time.isBefore(end);
    }

    int counted(int from, int to) {
        var counted = 0;
        for (var i = from; i < to; i++) {
            counted += counts[i] ? 1 : 0;
        }
        return counted;
    }

    /** The quarter after the one in which so many have been counted. */
    int after(int from, int wanted) {
        var left = wanted;
        var i = from;
        while (left > 0) {
            left -= counts[i++] ? 1 : 0;
        }
        return i;
    }
}
