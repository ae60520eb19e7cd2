package dk.knudepunkt.referrals.promise.clock;

import static dk.knudepunkt.referrals.promise.clock.ClockFixtures.CALENDAR;
import static dk.knudepunkt.referrals.promise.clock.ClockFixtures.at;
import static dk.knudepunkt.referrals.promise.clock.Reading.CLOCK_HOURS;
import static dk.knudepunkt.referrals.promise.clock.Reading.OPENING_WINDOWS;
import static dk.knudepunkt.referrals.promise.clock.Reading.WORKING_DAYS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 28 March 2021 has no hour from two to three, 31 October 2021 has it twice. */
class DaylightSavingTest {

    private static final WorkCalendar ALL_WEEK =
            new WorkCalendar(Set.of(DayOfWeek.values()), Map.of(), List.of(), Set.of());

    @ParameterizedTest
    @CsvSource({"2021-03-27,24", "2021-03-28,23", "2021-10-31,25", "2021-11-01,24"})
    void dayCountsTheHoursItHas(String date, int hours) {
        var from = at(date + "T00:00:00");
        var to = from.plus(Duration.ofHours(hours));
        assertEquals(
                Duration.ofHours(hours), CountedTime.of(WORKING_DAYS, ALL_WEEK).between(from, to));
        assertEquals(to, CountedTime.of(WORKING_DAYS, ALL_WEEK).after(from, Duration.ofHours(hours)));
        assertEquals(Duration.ZERO, CountedTime.of(WORKING_DAYS, ALL_WEEK).between(to, to));
    }

    @Test
    void clockHoursAreHoursThatPass() {
        var saturday = at("2021-03-27T15:00:00");
        assertEquals(
                at("2021-03-28T16:00:00"), CountedTime.of(CLOCK_HOURS, ALL_WEEK).after(saturday, Duration.ofHours(24)));
    }

    /** Windows of a Sunday: 01.30-02.15, 02.30-04.00 and 22.00-24.00. */
    @ParameterizedTest
    @CsvSource({
        // An ordinary Sunday: 45 + 90 + 120 minutes.
        "2021-03-21,255",
        // From 01.30 to 02.00, from 03.00 to 04.00, and the evening.
        "2021-03-28,210",
        // 30 + 15, again 15; 30, again 90; and the evening.
        "2021-10-31,300"
    })
    void hourThatIsSkippedIsInNoWindowAndOneThatComesTwiceInBoth(String date, int minutes) {
        var from = at(date + "T00:00:00");
        assertEquals(
                Duration.ofMinutes(minutes),
                CountedTime.of(OPENING_WINDOWS, CALENDAR).between(from, from.plus(Duration.ofHours(25))));
    }

    @Test
    void secondTwoOClockIsOpenAgain() {
        var windows = CountedTime.of(OPENING_WINDOWS, CALENDAR);
        var firstTwo = Instant.parse("2021-10-31T00:00:00Z");
        var quarter = Duration.ofMinutes(15);
        assertEquals(
                List.of(true, false, true, true, true, false, true, true),
                IntStream.range(0, 8)
                        .mapToObj(i -> windows.counts(firstTwo.plus(quarter.multipliedBy(i))))
                        .toList());
    }
}
