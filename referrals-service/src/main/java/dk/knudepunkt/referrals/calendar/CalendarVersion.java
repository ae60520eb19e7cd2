package dk.knudepunkt.referrals.calendar;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.referrals.clock.WorkCalendar;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** One version of the house's calendar. */
@Entity
class CalendarVersion {

    @Id
    private UUID id;

    private int number;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private VersionStatus status;

    private String name;
    private LocalDate effectiveFrom;
    private List<String> workingDays;
    private List<String> closedDays;

    @ElementCollection
    @CollectionTable(name = "calendar_window", joinColumns = @JoinColumn(name = "calendar_id"))
    private List<OpeningWindow> windows = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "calendar_holiday", joinColumns = @JoinColumn(name = "calendar_id"))
    private List<PublicHoliday> holidays = new ArrayList<>();

    protected CalendarVersion() {}

    CalendarVersion(int number, CalendarTerms terms) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.number = number;
        this.status = VersionStatus.DRAFT;
        write(terms);
    }

    /** Other terms for a draft. */
    void revise(CalendarTerms terms) {
        requireDraft();
        write(terms);
    }

    /** From its date on, referrals are submitted under it. */
    void activate(LocalDate today) {
        requireDraft();
        if (effectiveFrom.isBefore(today)) {
            throw new CalendarProblem.InThePast(effectiveFrom).at("/effectiveFrom");
        }
        var calendar = calendar();
        calendar.overlappingDay().ifPresent(day -> {
            throw new CalendarProblem.Overlaps(day).at("/windows");
        });
        calendar.repeatedHoliday().ifPresent(date -> {
            throw new CalendarProblem.Overlaps(date).at("/holidays");
        });
        if (calendar.workingDays().isEmpty() || calendar.windows().isEmpty()) {
            throw new CalendarProblem.NeverOpen().at(calendar.windows().isEmpty() ? "/windows" : "/workingDays");
        }
        status = VersionStatus.ACTIVE;
    }

    private void requireDraft() {
        if (status != VersionStatus.DRAFT) {
            throw new CalendarProblem.NotADraft(number);
        }
    }

    private void write(CalendarTerms terms) {
        var calendar = terms.calendar();
        name = terms.name();
        effectiveFrom = terms.effectiveFrom();
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

    WorkCalendar calendar() {
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

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    long version() {
        return version;
    }

    VersionStatus status() {
        return status;
    }

    String name() {
        return name;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }
}
