package dk.knudepunkt.referrals.promise.clock;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When the house works.
 *
 * @param workingDays days of the week that count whole
 * @param windows opening hours by day of the week, several a day
 * @param holidays public holidays, each year's by date
 * @param closedDays days that are closed every year by agreement, such as 24 December
 */
public record WorkCalendar(
        Set<DayOfWeek> workingDays,
        Map<DayOfWeek, List<Window>> windows,
        List<Holiday> holidays,
        Set<MonthDay> closedDays) {

    /** Whether the house is at work at this instant: what reaches a person waits until it is. */
    public boolean isOpen(Instant at) {
        return CountedTime.of(Reading.OPENING_WINDOWS, this).counts(at);
    }

    List<Window> windows(DayOfWeek day) {
        return windows.getOrDefault(day, List.of());
    }

    /** The first day of the week with a window that is empty or overlaps another. */
    public Optional<DayOfWeek> overlappingDay() {
        return windows.keySet().stream().sorted().filter(this::overlaps).findFirst();
    }

    private boolean overlaps(DayOfWeek day) {
        var ofDay = windows(day);
        for (var i = 0; i < ofDay.size(); i++) {
            var window = ofDay.get(i);
            if (window.isEmpty() || ofDay.subList(0, i).stream().anyMatch(window::overlaps)) {
                return true;
            }
        }
        return false;
    }

    /** The first date that is named twice among the holidays. */
    public Optional<LocalDate> repeatedHoliday() {
        var seen = new HashSet<LocalDate>();
        return holidays.stream()
                .map(Holiday::date)
                .filter(date -> !seen.add(date))
                .findFirst();
    }
}
