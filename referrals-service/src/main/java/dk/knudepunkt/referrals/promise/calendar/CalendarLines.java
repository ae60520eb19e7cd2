package dk.knudepunkt.referrals.promise.calendar;

import dk.knudepunkt.referrals.promise.calendar.CalendarView.CalendarHoliday;
import dk.knudepunkt.referrals.promise.calendar.CalendarView.CalendarWindow;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;

/** Reads the lines of the calendar's form. Days of the week go by their beginning, in Danish or English. */
final class CalendarLines {

    private static final List<List<String>> WEEK = List.of(
            List.of("ma", "mo"),
            List.of("ti", "tu"),
            List.of("on", "we"),
            List.of("to", "th"),
            List.of("fr", "fr"),
            List.of("lø", "sa"),
            List.of("sø", "su"));

    private CalendarLines() {}

    /** Reads one line, or throws what {@link #canRead} catches. */
    interface Reader<T> {

        T read(String line);

        default boolean canRead(String line) {
            try {
                read(line);
                return true;
            } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
                return false;
            }
        }
    }

    static LocalDate date(String line) {
        return LocalDate.parse(line);
    }

    /** {@code mandag 09:00-12:00}. */
    static CalendarWindow window(String line) {
        var words = line.split("[\\s–-]+", -1);
        return new CalendarWindow(day(words[0]), LocalTime.parse(words[1]), LocalTime.parse(words[2]));
    }

    /** {@code 2027-03-25 Skærtorsdag}. */
    static CalendarHoliday holiday(String line) {
        var words = line.split("\\s+", 2);
        return new CalendarHoliday(LocalDate.parse(words[0]), words[1]);
    }

    /** {@code 24/12}. */
    static MonthDay closedDay(String line) {
        var words = line.split("/", -1);
        return MonthDay.of(Integer.parseInt(words[1].strip()), Integer.parseInt(words[0].strip()));
    }

    private static DayOfWeek day(String word) {
        var beginning = word.substring(0, 2).toLowerCase(Locale.ROOT);
        return List.of(DayOfWeek.values()).stream()
                .filter(day -> WEEK.get(day.getValue() - 1).contains(beginning))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }
}
