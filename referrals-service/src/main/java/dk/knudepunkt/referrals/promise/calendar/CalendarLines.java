package dk.knudepunkt.referrals.promise.calendar;

import com.fasterxml.jackson.databind.util.StdConverter;
import dk.knudepunkt.platform.typed.TypedDates;
import dk.knudepunkt.referrals.promise.calendar.CalendarView.CalendarHoliday;
import dk.knudepunkt.referrals.promise.calendar.CalendarView.CalendarWindow;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lists of a calendar as its form has them, one entry a line. Days of the week go by their beginning, in Danish or English. */
final class CalendarLines {

    private static final Locale DANISH = Locale.of("da");
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d/M");

    private static final List<List<String>> WEEK = List.of(
            List.of("ma", "mo"),
            List.of("ti", "tu"),
            List.of("on", "we"),
            List.of("to", "th"),
            List.of("fr", "fr"),
            List.of("lø", "sa"),
            List.of("sø", "su"));

    private CalendarLines() {}

    static final class Windows extends StdConverter<String, List<CalendarWindow>> {
        @Override
        public List<CalendarWindow> convert(String text) {
            return read(text, CalendarLines::window);
        }
    }

    static final class WrittenWindows extends StdConverter<List<CalendarWindow>, String> {
        @Override
        public String convert(List<CalendarWindow> windows) {
            return write(
                    windows,
                    window -> "%s %s-%s"
                            .formatted(
                                    window.day().getDisplayName(TextStyle.FULL, DANISH), window.from(), window.to()));
        }
    }

    static final class Holidays extends StdConverter<String, List<CalendarHoliday>> {
        @Override
        public List<CalendarHoliday> convert(String text) {
            return read(text, CalendarLines::holiday);
        }
    }

    static final class WrittenHolidays extends StdConverter<List<CalendarHoliday>, String> {
        @Override
        public String convert(List<CalendarHoliday> holidays) {
            return write(holidays, holiday -> holiday.date() + " " + holiday.name());
        }
    }

    static final class ClosedDays extends StdConverter<String, Set<MonthDay>> {
        @Override
        public Set<MonthDay> convert(String text) {
            return Set.copyOf(read(text, CalendarLines::closedDay));
        }
    }

    static final class WrittenClosedDays extends StdConverter<Set<MonthDay>, String> {
        @Override
        public String convert(Set<MonthDay> days) {
            return write(days, DAY_AND_MONTH::format);
        }
    }

    private static <T> List<T> read(String text, Function<String, T> reader) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> readLine(line, reader))
                .toList();
    }

    private static <T> T readLine(String line, Function<String, T> reader) {
        try {
            return reader.apply(line);
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw CalendarProblem.unreadable(line);
        }
    }

    private static <T> String write(Collection<T> values, Function<T, String> writer) {
        return values.stream().map(writer).collect(Collectors.joining("\n"));
    }

    /** {@code mandag 09:00-12:00}. */
    private static CalendarWindow window(String line) {
        var words = line.split("[\\s–-]+", -1);
        return new CalendarWindow(day(words[0]), LocalTime.parse(words[1]), LocalTime.parse(words[2]));
    }

    /** {@code 2027-03-25 Skærtorsdag}, or with the date as people write it. */
    private static CalendarHoliday holiday(String line) {
        var words = line.split("\\s+", 2);
        var date = TypedDates.date(words[0]);
        if (date == null) {
            throw CalendarProblem.unreadable(line);
        }
        return new CalendarHoliday(date, words[1]);
    }

    /** {@code 24/12}. */
    private static MonthDay closedDay(String line) {
        var words = line.split("/", -1);
        return MonthDay.of(Integer.parseInt(words[1].strip()), Integer.parseInt(words[0].strip()));
    }

    private static DayOfWeek day(String word) {
        var beginning = word.substring(0, 2).toLowerCase(Locale.ROOT);
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> WEEK.get(day.getValue() - 1).contains(beginning))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }
}
