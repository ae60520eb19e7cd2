package dk.knudepunkt.referrals.promise.calendar;

import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.referrals.promise.calendar.CalendarView.DraftCalendar;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A draft as a browser sends it: lists are lines of text, such as {@code mon 09:00-12:00} or {@code 2027-03-25 Skærtorsdag}. */
public class CalendarForm {

    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d/M");

    @RestForm
    public @Nullable String name;

    @RestForm
    public @Nullable String effectiveFrom;

    @RestForm
    public List<DayOfWeek> workingDays = List.of();

    @RestForm
    public @Nullable String windows;

    @RestForm
    public @Nullable String holidays;

    @RestForm
    public @Nullable String closedDays;

    /** The newest version, to begin from. */
    static CalendarForm of(DraftCalendar terms) {
        var form = new CalendarForm();
        form.name = terms.name();
        form.workingDays = List.copyOf(terms.workingDays());
        form.windows = lines(
                terms.windows().stream().map(window -> "%s %s-%s".formatted(window.day(), window.from(), window.to())));
        form.holidays = lines(terms.holidays().stream().map(holiday -> holiday.date() + " " + holiday.name()));
        form.closedDays = lines(terms.closedDays().stream().map(DAY_AND_MONTH::format));
        return form;
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }

    /** The lines that cannot be read, by field. */
    FormErrors unreadable(Shell shell) {
        var errors = new LinkedHashMap<String, String>();
        check("effectiveFrom", effectiveFrom, CalendarLines::date, shell, errors);
        check("windows", windows, CalendarLines::window, shell, errors);
        check("holidays", holidays, CalendarLines::holiday, shell, errors);
        check("closedDays", closedDays, CalendarLines::closedDay, shell, errors);
        return new FormErrors(errors);
    }

    private static void check(
            String field,
            @Nullable String text,
            CalendarLines.Reader<?> reader,
            Shell shell,
            Map<String, String> errors) {
        split(text)
                .filter(line -> !reader.canRead(line))
                .findFirst()
                .ifPresent(line ->
                        errors.put(field, shell.say("Kan ikke læses: ", "Cannot be read: ") + "»" + line + "«"));
    }

    /** Once every line can be read; what is missing is found by the constraints of the request. */
    @SuppressWarnings("NullAway")
    DraftCalendar request() {
        return new DraftCalendar(
                name == null ? "" : name.strip(),
                split(effectiveFrom).findFirst().map(CalendarLines::date).orElse(null),
                Set.copyOf(workingDays),
                read(windows, CalendarLines::window),
                read(holidays, CalendarLines::holiday),
                Set.copyOf(this.<MonthDay>read(closedDays, CalendarLines::closedDay)));
    }

    private <T> List<T> read(@Nullable String text, CalendarLines.Reader<T> reader) {
        return split(text).map(reader::read).toList();
    }

    private static Stream<String> split(@Nullable String text) {
        return text == null ? Stream.empty() : text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }
}
