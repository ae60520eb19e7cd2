package dk.knudepunkt.referrals.promise.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.knudepunkt.referrals.promise.clock.Holiday;
import dk.knudepunkt.referrals.promise.clock.Window;
import dk.knudepunkt.referrals.promise.clock.WorkCalendar;
import dk.knudepunkt.referrals.promise.version.VersionTerms;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which calendars can apply, and that a version says what was written into it. */
class CalendarVersionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Window MORNING = window(9, 12);
    private static final Window AFTERNOON = window(13, 16);
    private static final Holiday CHRISTMAS = new Holiday(LocalDate.of(2026, 12, 25), "Juledag");

    private static final WorkCalendar CALENDAR = new WorkCalendar(
            Set.of(MONDAY, FRIDAY),
            Map.of(MONDAY, List.of(MORNING, AFTERNOON), FRIDAY, List.of(MORNING)),
            List.of(CHRISTMAS),
            Set.of(MonthDay.of(12, 24)));

    @Test
    void aVersionSaysWhatWasWritten() {
        assertEquals(CALENDAR, version(CALENDAR).content());
    }

    @Test
    void aRevisionReplacesEverything() {
        var version = version(CALENDAR);
        var other = new WorkCalendar(Set.of(FRIDAY), Map.of(FRIDAY, List.of(AFTERNOON)), List.of(), Set.of());
        version.revise(new VersionTerms<>("Anden", DAY, other));
        assertEquals(other, version.content());
    }

    @Test
    void aSoundCalendarBecomesActive() {
        var version = version(CALENDAR);
        version.activate(DAY);
        assertFalse(version.isDraft());
    }

    @Test
    void windowsOfADayDoNotOverlap() {
        assertRefused("calendar-overlaps", "/windows", with(Map.of(MONDAY, List.of(MORNING, window(11, 16)))));
        assertRefused("calendar-overlaps", "/windows", with(Map.of(MONDAY, List.of(window(12, 12)))));
    }

    @Test
    void aDateIsNamedOnce() {
        assertRefused(
                "calendar-overlaps",
                "/holidays",
                new WorkCalendar(CALENDAR.workingDays(), CALENDAR.windows(), List.of(CHRISTMAS, CHRISTMAS), Set.of()));
    }

    @Test
    void aCalendarOpensSomeDay() {
        assertRefused("calendar-never-open", "/windows", with(Map.of()));
        assertRefused(
                "calendar-never-open",
                "/workingDays",
                new WorkCalendar(Set.of(), CALENDAR.windows(), List.of(), Set.of()));
    }

    private static void assertRefused(String slug, String pointer, WorkCalendar calendar) {
        var refused =
                assertThrows(CalendarProblem.class, () -> version(calendar).activate(DAY));
        assertEquals(slug, refused.slug());
        assertEquals(Optional.of(pointer), refused.pointer());
    }

    private static WorkCalendar with(Map<DayOfWeek, List<Window>> windows) {
        return new WorkCalendar(Set.of(MONDAY), windows, List.of(), Set.of());
    }

    private static CalendarVersion version(WorkCalendar calendar) {
        return new CalendarVersion(1, new VersionTerms<>("Danmark", DAY, calendar));
    }

    private static Window window(int from, int to) {
        return new Window(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }
}
