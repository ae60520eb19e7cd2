package dk.knudepunkt.platform.house;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;

/**
 * When a house works, as it begins; what changes later is a new version of the calendar, which the house makes itself.
 *
 * @param closedDays of every year
 */
public record HouseCalendar(
        String name, LocalDate from, List<MonthDay> closedDays, List<Hours> hours, List<Holiday> holidays) {

    /**
     * From when until when people are there; of a day there may be several.
     *
     * @param closes midnight is the end of the day
     */
    public record Hours(DayOfWeek day, LocalTime opens, LocalTime closes) {

        boolean isForward() {
            return closes.equals(LocalTime.MIDNIGHT) || opens.isBefore(closes);
        }

        boolean overlaps(Hours other) {
            return day == other.day && beginsBeforeEndOf(other) && other.beginsBeforeEndOf(this);
        }

        private boolean beginsBeforeEndOf(Hours other) {
            return other.closes.equals(LocalTime.MIDNIGHT) || opens.isBefore(other.closes);
        }
    }

    /** A public holiday. */
    public record Holiday(LocalDate day, String name) {}
}
