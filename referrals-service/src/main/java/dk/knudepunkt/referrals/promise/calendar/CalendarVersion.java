package dk.knudepunkt.referrals.promise.calendar;

import dk.knudepunkt.referrals.promise.clock.WorkCalendar;
import dk.knudepunkt.referrals.promise.version.DatedVersion;
import dk.knudepunkt.referrals.promise.version.VersionTerms;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** One version of the house's calendar. */
@Entity
class CalendarVersion extends DatedVersion<WorkCalendar> {

    static final String KIND = "calendar";

    private List<String> workingDays;
    private List<String> closedDays;

    @ElementCollection
    @CollectionTable(name = "calendar_window", joinColumns = @JoinColumn(name = "calendar_id"))
    private List<OpeningWindow> windows = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "calendar_holiday", joinColumns = @JoinColumn(name = "calendar_id"))
    private List<PublicHoliday> holidays = new ArrayList<>();

    protected CalendarVersion() {}

    CalendarVersion(int number, VersionTerms<WorkCalendar> terms) {
        super(number, terms);
        write(terms.content());
    }

    @Override
    protected String kind() {
        return KIND;
    }

    @Override
    protected void requireSound() {
        var calendar = content();
        calendar.overlappingDay().ifPresent(day -> {
            throw CalendarProblem.overlaps(day).at("/windows");
        });
        calendar.repeatedHoliday().ifPresent(date -> {
            throw CalendarProblem.overlaps(date).at("/holidays");
        });
        if (calendar.workingDays().isEmpty() || calendar.windows().isEmpty()) {
            throw CalendarProblem.neverOpen().at(calendar.windows().isEmpty() ? "/windows" : "/workingDays");
        }
    }

    @Override
    protected final void write(WorkCalendar calendar) {
        workingDays =
                calendar.workingDays().stream().sorted().map(DayOfWeek::name).toList();
        closedDays =
                calendar.closedDays().stream().sorted().map(MonthDay::toString).toList();
        windows.clear();
        calendar.windows()
                .forEach((day, ofDay) ->
                        ofDay.forEach(window -> windows.add(new OpeningWindow(day, window.from(), window.to()))));
        holidays.clear();
        calendar.holidays().forEach(holiday -> holidays.add(new PublicHoliday(holiday.date(), holiday.name())));
    }

    @Override
    public final WorkCalendar content() {
        return new WorkCalendar(
                workingDays.stream().map(DayOfWeek::valueOf).collect(Collectors.toUnmodifiableSet()),
                windows.stream()
                        .sorted(Comparator.comparing(OpeningWindow::opens))
                        .collect(Collectors.groupingBy(
                                OpeningWindow::day, Collectors.mapping(OpeningWindow::window, Collectors.toList()))),
                holidays.stream()
                        .sorted(Comparator.comparing(PublicHoliday::date))
                        .map(PublicHoliday::holiday)
                        .toList(),
                closedDays.stream().map(MonthDay::parse).collect(Collectors.toUnmodifiableSet()));
    }
}
