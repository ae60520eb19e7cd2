package dk.knudepunkt.referrals.promise.clock;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import dk.knudepunkt.platform.time.Denmark;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A calendar of 2021 with lunch breaks, and promises on it. */
final class ClockFixtures {

    private static final List<Window> WITH_LUNCH = List.of(window("09:00", "12:00"), window("12:30", "16:00"));

    static final WorkCalendar CALENDAR = new WorkCalendar(
            Set.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY),
            Map.of(
                    MONDAY,
                    WITH_LUNCH,
                    TUESDAY,
                    WITH_LUNCH,
                    WEDNESDAY,
                    WITH_LUNCH,
                    THURSDAY,
                    List.of(window("09:00", "12:00"), window("13:00", "18:00")),
                    FRIDAY,
                    List.of(window("09:00", "13:30")),
                    // At night, so that both changes of the clocks fall into it.
                    SUNDAY,
                    List.of(window("01:30", "02:15"), window("02:30", "04:00"), window("22:00", "00:00"))),
            List.of(
                    new Holiday(LocalDate.of(2021, 1, 1), "Nytårsdag"),
                    new Holiday(LocalDate.of(2021, 4, 1), "Skærtorsdag"),
                    new Holiday(LocalDate.of(2021, 4, 2), "Langfredag"),
                    new Holiday(LocalDate.of(2021, 4, 4), "Påskedag"),
                    new Holiday(LocalDate.of(2021, 4, 5), "2. påskedag"),
                    new Holiday(LocalDate.of(2021, 4, 30), "Store bededag"),
                    new Holiday(LocalDate.of(2021, 5, 13), "Kristi himmelfartsdag"),
                    new Holiday(LocalDate.of(2021, 5, 23), "Pinsedag"),
                    new Holiday(LocalDate.of(2021, 5, 24), "2. pinsedag"),
                    new Holiday(LocalDate.of(2021, 12, 25), "Juledag"),
                    new Holiday(LocalDate.of(2021, 12, 26), "2. juledag")),
            Set.of(MonthDay.of(12, 24)));

    static final List<Promise.Step> STEPS = List.of(
            new Promise.Step(50, Recipient.DESK),
            new Promise.Step(80, Recipient.KAM),
            new Promise.Step(100, Recipient.LEADER));

    static final Promise BOTH_READINGS =
            new Promise(Duration.ofHours(24), List.of(Reading.CLOCK_HOURS, Reading.WORKING_DAYS), STEPS);

    private ClockFixtures() {}

    /** All readings, beginning with this one. */
    static Promise first(Reading reading) {
        var readings = new ArrayList<>(List.of(reading));
        Stream.of(Reading.values()).filter(other -> other != reading).forEach(readings::add);
        return new Promise(Duration.ofHours(24), readings, STEPS);
    }

    /** A time on the wall in Copenhagen. */
    static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(Denmark.ZONE).toInstant();
    }

    static Window window(String from, String to) {
        return new Window(LocalTime.parse(from), LocalTime.parse(to));
    }
}
