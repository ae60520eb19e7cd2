package dk.knudepunkt.platform.moment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.time.Denmark;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {

    /** A Wednesday, 13.30 in Copenhagen. */
    private static final Instant NOW = Instant.parse("2026-06-10T11:30:00Z");

    private static final long MONTH = 31 * 24 * 3600L;
    private static final Pattern OF_THE_PAST = Pattern.compile("lige nu|for .* siden|i går .*");
    private static final Pattern OF_THE_FUTURE = Pattern.compile("om .*|i morgen .*|på .*");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-06-10T11:30:00Z | lige nu                | just now
            2026-06-10T11:29:01Z | lige nu                | just now
            2026-06-10T11:30:30Z | om lidt                | in a moment
            2026-06-10T11:29:00Z | for 1 minut siden      | 1 minute ago
            2026-06-10T10:30:01Z | for 59 minutter siden  | 59 minutes ago
            2026-06-10T12:15:00Z | om 45 minutter         | in 45 minutes
            2026-06-10T10:30:00Z | for 1 time siden       | 1 hour ago
            2026-06-10T08:30:00Z | for 3 timer siden      | 3 hours ago
            2026-06-10T20:00:00Z | om 8 timer             | in 8 hours
            2026-06-09T13:15:00Z | i går kl. 15.15        | yesterday at 15:15
            2026-06-11T07:00:00Z | i morgen kl. 9         | tomorrow at 09:00
            2026-06-11T07:05:00Z | i morgen kl. 9.05      | tomorrow at 09:05
            2026-06-12T07:00:00Z | på fredag kl. 9        | on Friday at 09:00
            2026-06-16T07:00:00Z | på tirsdag kl. 9       | on Tuesday at 09:00
            2026-06-04T07:00:00Z | for 6 dage siden       | 6 days ago
            """)
    void whatIsNearIsToldByItsDistanceOrItsDay(Instant at, String danish, String english) {
        assertEquals(Optional.of(new Words(danish, english)), new Moment(at, NOW).said());
    }

    /** In a week it is the same weekday, which would be taken for today. */
    @ParameterizedTest
    @CsvSource({"2026-06-17T07:00:00Z", "2026-06-03T20:00:00Z", "2025-06-10T11:30:00Z"})
    void whatIsFurtherOffIsToldByItsDate(Instant at) {
        assertEquals(Optional.empty(), new Moment(at, NOW).said());
    }

    /** Copenhagen's midnight parts the days, not Greenwich's. */
    @Test
    void tomorrowBeginsAtMidnightInCopenhagen() {
        var lateInTheEvening = Instant.parse("2026-06-10T19:00:00Z");
        assertEquals(
                Optional.of(new Words("i morgen kl. 0.30", "tomorrow at 00:30")),
                new Moment(Instant.parse("2026-06-10T22:30:00Z"), lateInTheEvening).said());
    }

    @Property
    void itNeverSaysFutureOfThePastNorPastOfTheFuture(@ForAll @LongRange(min = -MONTH, max = MONTH) long seconds) {
        var at = NOW.plusSeconds(seconds);
        new Moment(at, NOW).said().ifPresent(said -> {
            assertEquals(at.isAfter(NOW), OF_THE_FUTURE.matcher(said.danish()).matches(), said::danish);
            assertEquals(!at.isAfter(NOW), OF_THE_PAST.matcher(said.danish()).matches(), said::danish);
            assertEquals(at.isAfter(NOW), said.english().matches("in .*|tomorrow .*|on .*"), said::english);
        });
    }

    @Property
    void itTellsAllOfAWeekAndNothingBeyond(@ForAll @LongRange(min = -MONTH, max = MONTH) long seconds) {
        var at = NOW.plusSeconds(seconds);
        var days =
                Math.abs(Denmark.dateOf(at).toEpochDay() - Denmark.dateOf(NOW).toEpochDay());
        assertEquals(days < 7, new Moment(at, NOW).said().isPresent());
    }

    @Property
    void hoursAreNeverMoreThanThereAre(@ForAll @LongRange(min = 3600, max = 10 * 3600L) long seconds) {
        var said =
                new Moment(NOW.plusSeconds(seconds), NOW).said().orElseThrow().danish();
        assertTrue(said.startsWith("om " + Duration.ofSeconds(seconds).toHours() + " time"), said);
        assertFalse(said.contains("siden"), said);
    }
}
