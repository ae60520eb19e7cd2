package dk.knudepunkt.referrals.promise.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A stretch of a day in which the house is open, on the wall clock.
 *
 * @param from belongs to the window
 * @param to does not; midnight is the end of the day
 */
public record Window(LocalTime from, LocalTime to) {

    LocalDateTime opens(LocalDate day) {
        return day.atTime(from);
    }

    LocalDateTime closes(LocalDate day) {
        return isToMidnight() ? day.plusDays(1).atStartOfDay() : day.atTime(to);
    }

    boolean isEmpty() {
        return !isToMidnight() && !from.isBefore(to);
    }

    boolean overlaps(Window other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Window other) {
        return other.isToMidnight() || from.isBefore(other.to);
    }

    private boolean isToMidnight() {
        return to.equals(LocalTime.MIDNIGHT);
    }
}
