package dk.knudepunkt.referrals.promise.calendar;

import dk.knudepunkt.platform.forms.FormField;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.web.PlainLine;
import dk.knudepunkt.referrals.promise.calendar.CalendarLines.ClosedDays;
import dk.knudepunkt.referrals.promise.calendar.CalendarLines.Holidays;
import dk.knudepunkt.referrals.promise.calendar.CalendarLines.Windows;
import dk.knudepunkt.referrals.promise.calendar.CalendarLines.WrittenClosedDays;
import dk.knudepunkt.referrals.promise.calendar.CalendarLines.WrittenHolidays;
import dk.knudepunkt.referrals.promise.calendar.CalendarLines.WrittenWindows;
import dk.knudepunkt.referrals.promise.clock.Holiday;
import dk.knudepunkt.referrals.promise.clock.Window;
import dk.knudepunkt.referrals.promise.clock.WorkCalendar;
import dk.knudepunkt.referrals.promise.version.VersionStatus;
import dk.knudepunkt.referrals.promise.version.VersionTerms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of the calendar as the API and the pages show it. */
@Schema(name = "CalendarVersion")
public record CalendarView(
        UUID id,
        @Schema(examples = "2") int number,
        VersionStatus status,

        @Schema(
                description = "What an administrator may do now: revision (PUT), activation (POST)",
                examples = "[\"revision\", \"activation\"]")
        List<String> actions,

        DraftCalendar terms,
        long version) {

    static CalendarView of(CalendarVersion calendar) {
        return new CalendarView(
                calendar.id(),
                calendar.number(),
                calendar.status(),
                calendar.actions(),
                DraftCalendar.of(calendar),
                calendar.version());
    }

    static String name(DayOfWeek day, Shell shell) {
        return day.getDisplayName(TextStyle.FULL, shell.isEnglish() ? Locale.UK : Locale.of("da", "DK"));
    }

    /** What a calendar says, as it is written and read. */
    public record DraftCalendar(
            @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Denmark with a lunch break")
            String name,

            @NotNull
            @CalendarDate
            @Schema(examples = "2027-01-01", description = "First day on which referrals are submitted under it")
            LocalDate effectiveFrom,

            @NotNull @Schema(examples = "[\"MONDAY\", \"TUESDAY\", \"WEDNESDAY\", \"THURSDAY\", \"FRIDAY\"]")
            Set<@NotNull DayOfWeek> workingDays,

            @NotNull @Size(max = 70) @FormField(read = Windows.class, write = WrittenWindows.class, emptyIsValue = true)
            List<@NotNull @Valid CalendarWindow> windows,

            @NotNull
            @Size(max = 1000)
            @FormField(read = Holidays.class, write = WrittenHolidays.class, emptyIsValue = true)
            List<@NotNull @Valid CalendarHoliday> holidays,

            @NotNull
            @Size(max = 60)
            @FormField(read = ClosedDays.class, write = WrittenClosedDays.class, emptyIsValue = true)
            @Schema(
                    type = SchemaType.ARRAY,
                    implementation = String.class,
                    examples = "[\"--12-24\", \"--12-31\"]",
                    description = "Days that are closed every year by agreement")
            Set<@NotNull MonthDay> closedDays) {

        static DraftCalendar of(CalendarVersion version) {
            var calendar = version.content();
            return new DraftCalendar(
                    version.name(),
                    version.effectiveFrom(),
                    sorted(calendar.workingDays()),
                    calendar.windows().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .flatMap(day -> day.getValue().stream()
                                    .map(window -> new CalendarWindow(day.getKey(), window.from(), window.to())))
                            .toList(),
                    calendar.holidays().stream()
                            .map(holiday -> new CalendarHoliday(holiday.date(), holiday.name()))
                            .toList(),
                    sorted(calendar.closedDays()));
        }

        private static <T extends Comparable<?>> Set<T> sorted(Set<T> values) {
            return new LinkedHashSet<>(values.stream().sorted().toList());
        }

        VersionTerms<WorkCalendar> terms() {
            var byDay = windows.stream()
                    .collect(Collectors.groupingBy(
                            CalendarWindow::day,
                            Collectors.mapping(window -> new Window(window.from(), window.to()), Collectors.toList())));
            var named = holidays.stream()
                    .map(holiday -> new Holiday(holiday.date(), holiday.name()))
                    .toList();
            return new VersionTerms<>(name, effectiveFrom, new WorkCalendar(workingDays, byDay, named, closedDays));
        }
    }

    public record CalendarWindow(
            @NotNull @Schema(examples = "MONDAY") DayOfWeek day,

            @NotNull @Schema(type = SchemaType.STRING, examples = "09:00:00", description = "On the wall in Copenhagen")
            LocalTime from,

            @NotNull
            @Schema(type = SchemaType.STRING, examples = "12:00:00", description = "Midnight is the end of the day")
            LocalTime to) {

        /** The day in the reader's language. */
        public String dayIn(Shell shell) {
            return name(day, shell);
        }
    }

    public record CalendarHoliday(
            @NotNull @CalendarDate @Schema(examples = "2027-03-25")
            LocalDate date,

            @NotBlank @Size(max = 100) @PlainLine @Schema(examples = "Skærtorsdag")
            String name) {}
}
