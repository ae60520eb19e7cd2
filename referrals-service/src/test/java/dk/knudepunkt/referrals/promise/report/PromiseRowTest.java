package dk.knudepunkt.referrals.promise.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.referrals.promise.clock.Fact;
import dk.knudepunkt.referrals.promise.clock.Promise;
import dk.knudepunkt.referrals.promise.clock.Reading;
import dk.knudepunkt.referrals.promise.clock.ReferralClock;
import dk.knudepunkt.referrals.promise.clock.WorkCalendar;
import dk.knudepunkt.referrals.referral.code.Channel;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseRowTest {

    private static final Instant START = Instant.parse("2021-03-01T08:00:00Z");
    private static final Instant NOW = START.plus(Duration.ofDays(10));
    private static final Promise DAY = new Promise(Duration.ofHours(24), List.of(Reading.CLOCK_HOURS), List.of());
    private static final WorkCalendar ANY = new WorkCalendar(Set.of(), Map.of(), List.of(), Set.of());

    @Test
    void baseIsWhatIsDecided() {
        var row = row(List.of(handledAfter(1), handledAfter(24), handledAfter(25), open(START), open(NOW)));
        assertEquals(4, row.n(), "three handled and one open past the target");
        assertEquals(2, row.within(), "24 hours to the second are in time");
        assertEquals(new BigDecimal("50.0"), row.percentWithin());
        assertEquals(2, row.openNow());
        assertEquals(1, row.overdueNow());
    }

    @Test
    void whatTheUnitTookBackInTimeIsNeitherKeptNorBroken() {
        var row = row(List.of(withdrawnAfter(3), withdrawnAfter(30)));
        assertEquals(1, row.n(), "the house was late before it was taken back");
        assertEquals(0, row.within());
        assertEquals(0, row.handled());
    }

    @Test
    void medianAndNinetiethAreTimesThatReferralsTook() {
        var row = row(IntStream.rangeClosed(1, 10)
                .mapToObj(PromiseRowTest::handledAfter)
                .toList());
        assertEquals(new BigDecimal("5.00"), row.medianHours());
        assertEquals(new BigDecimal("9.00"), row.ninetiethHours());
    }

    @Test
    void withoutCasesThereIsNoShare() {
        var row = row(List.of(open(NOW)));
        assertEquals(0, row.n());
        assertNull(row.percentWithin());
        assertNull(row.percentLow());
        assertNull(row.medianHours());
    }

    /** Reference values of the score interval, to one decimal. */
    @ParameterizedTest
    @CsvSource({"110,116,89.2,97.6", "0,10,0.0,27.8", "10,10,72.2,100.0", "1,2,9.5,90.5"})
    void intervalIsWilsons(long hits, long n, String low, String high) {
        assertEquals(new Wilson(new BigDecimal(low), new BigDecimal(high)), Wilson.of(hits, n));
        assertTrue(Wilson.of(hits, n).low().compareTo(Wilson.of(hits, n).high()) <= 0);
    }

    private static PromiseRow row(List<ReportedReferral> referrals) {
        return PromiseRow.of("ALL", Reading.CLOCK_HOURS, referrals, NOW);
    }

    private static ReportedReferral handledAfter(int hours) {
        return referral(START, hours, false);
    }

    private static ReportedReferral withdrawnAfter(int hours) {
        return referral(START, hours, true);
    }

    private static ReportedReferral referral(Instant at, int hours, boolean withdrawn) {
        var facts = List.of(
                new Fact(at, Fact.FactKind.SUBMITTED, "les-solroed"),
                new Fact(at.plus(Duration.ofHours(hours)), Fact.FactKind.OUTCOME, "triage"));
        return new ReportedReferral("les-solroed", Channel.FORM, at, withdrawn, new ReferralClock(facts, DAY, ANY));
    }

    private static ReportedReferral open(Instant at) {
        var facts = List.of(new Fact(at, Fact.FactKind.SUBMITTED, "les-solroed"));
        return new ReportedReferral("les-solroed", Channel.FORM, at, false, new ReferralClock(facts, DAY, ANY));
    }
}
