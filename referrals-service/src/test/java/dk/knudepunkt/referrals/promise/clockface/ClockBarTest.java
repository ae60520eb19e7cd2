package dk.knudepunkt.referrals.promise.clockface;

import static dk.knudepunkt.referrals.promise.clock.Reading.CLOCK_HOURS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.referrals.promise.clock.Fact;
import dk.knudepunkt.referrals.promise.clock.Fact.FactKind;
import dk.knudepunkt.referrals.promise.clock.Promise;
import dk.knudepunkt.referrals.promise.clock.ReferralClock;
import dk.knudepunkt.referrals.promise.clock.WorkCalendar;
import dk.knudepunkt.referrals.promise.clockface.ClockBar.Piece;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClockBarTest {

    private static final Instant SENT = Instant.parse("2026-03-02T08:00:00Z");
    private static final Promise A_DAY = new Promise(Duration.ofHours(24), List.of(CLOCK_HOURS), List.of());
    private static final WorkCalendar NEVER_CLOSED = new WorkCalendar(Set.of(), Map.of(), List.of(), Set.of());

    private static final Fact SUBMITTED = new Fact(SENT, FactKind.SUBMITTED, "les-solroed");

    @Test
    void aQuarterOfTheTimeIsAQuarterOfTheBar() {
        var bar = bar(6, SUBMITTED);
        assertEquals(List.of(new Piece("uncounted", 0, 250), new Piece("counted", 0, 250)), bar.pieces());
        assertEquals(1000, bar.due());
    }

    @Test
    void theDeadlineStandsWithinABarThatIsOverTime() {
        var bar = bar(48, SUBMITTED);
        assertEquals(new Piece("counted", 0, 1000), bar.pieces().getLast());
        assertEquals(500, bar.due());
    }

    @Test
    void aPausePutsTheDeadlineOff() {
        var bar = bar(12, SUBMITTED, new Fact(SENT.plus(Duration.ofHours(6)), FactKind.QUESTION, "triage"));
        assertEquals(
                List.of(new Piece("uncounted", 0, 200), new Piece("counted", 0, 200), new Piece("paused", 200, 200)),
                bar.pieces());
        assertEquals(1000, bar.due());
    }

    private static ClockBar bar(int hours, Fact... facts) {
        var clock = new ReferralClock(List.of(facts), A_DAY, NEVER_CLOSED);
        return ClockBar.of(clock, CLOCK_HOURS, SENT.plus(Duration.ofHours(hours)));
    }
}
