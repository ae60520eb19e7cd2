package dk.knudepunkt.referrals.promise.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.referrals.promise.clock.Holiday;
import dk.knudepunkt.referrals.promise.clock.WorkCalendar;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The Danish calendar that is shipped, held against jollyday's. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CalendarDataTest {

    @Inject
    Calendars calendars;

    /** Where the two differ, every difference is known and decided. */
    @Test
    @TestTransaction
    void differsFromJollydayOnlyWhereThisListSays() {
        var ours = shipped().holidays().stream().map(Holiday::date).collect(Collectors.toCollection(TreeSet::new));
        var theirs = IntStream.rangeClosed(2020, 2030)
                .boxed()
                .flatMap(year -> jollyday(year).stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), without(theirs, ours), "only jollyday has");
        assertEquals(Set.of(), without(ours, theirs), "only we have");
    }

    @Test
    @TestTransaction
    void storeBededagIsAHolidayUntil2023() {
        var prayerDays = shipped().holidays().stream()
                .filter(holiday -> holiday.name().equals("Store bededag"))
                .map(Holiday::date)
                .toList();
        assertEquals(
                List.of(
                        LocalDate.of(2020, 5, 8),
                        LocalDate.of(2021, 4, 30),
                        LocalDate.of(2022, 5, 13),
                        LocalDate.of(2023, 5, 5)),
                prayerDays);
    }

    @Test
    @TestTransaction
    void daysByAgreementAreLeftToTheHouse() {
        assertTrue(shipped().closedDays().isEmpty());
        assertFalse(
                shipped().holidays().stream().anyMatch(holiday -> holiday.date().equals(LocalDate.of(2026, 6, 5))));
    }

    private WorkCalendar shipped() {
        return calendars.content(calendars.applyingOn(LocalDate.of(2021, 3, 31)));
    }

    private static Set<LocalDate> jollyday(int year) {
        return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.DENMARK))
                .getHolidays(Year.of(year))
                .stream()
                .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                .map(de.focus_shift.jollyday.core.Holiday::getDate)
                .collect(Collectors.toSet());
    }

    private static Set<LocalDate> without(Set<LocalDate> all, Set<LocalDate> others) {
        var rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }
}
