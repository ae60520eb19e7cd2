package dk.knudepunkt.referrals.promise.clock;

import static dk.knudepunkt.referrals.promise.clock.ClockFixtures.CALENDAR;
import static dk.knudepunkt.referrals.promise.clock.ClockFixtures.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** What holds for every history, to the second. */
class ClockLawsTest {

    private static final Instant START = at("2021-03-01T00:00:00");
    private static final Instant NOW = at("2022-01-31T00:00:00");

    @Property
    void segmentsPartitionTheTimeFromSubmissionToOutcome(@ForAll("histories") List<Fact> facts) {
        var segments = clock(facts).segments(NOW);
        var end = facts.getLast().kind() == Fact.FactKind.OUTCOME
                ? facts.getLast().at()
                : NOW;
        assertEquals(facts.getFirst().at(), segments.getFirst().from());
        assertEquals(end, segments.getLast().to());
        for (var i = 1; i < segments.size(); i++) {
            assertEquals(segments.get(i - 1).to(), segments.get(i).from());
        }
    }

    @Property
    void countedTimeNeverDecreasesAsTimePasses(
            @ForAll("histories") List<Fact> facts,
            @ForAll @LongRange(max = 20_000_000) long one,
            @ForAll @LongRange(max = 2_000_000) long more) {
        var clock = clock(facts);
        var earlier = facts.getFirst().at().plusSeconds(one);
        var later = earlier.plusSeconds(more);
        for (var reading : Reading.values()) {
            assertTrue(clock.total(reading, earlier).compareTo(clock.total(reading, later)) <= 0);
        }
    }

    @Property
    void noReadingCountsMoreThanPasses(@ForAll("histories") List<Fact> facts) {
        for (var segment : clock(facts).segments(NOW)) {
            var passed = Duration.between(segment.from(), segment.to());
            segment.counted().values().forEach(counted -> assertTrue(counted.compareTo(passed) <= 0));
        }
    }

    @Property
    void countingTimeInTwoPartsCountsTheSame(
            @ForAll("moments") Instant one, @ForAll("moments") Instant two, @ForAll("moments") Instant three) {
        var sorted = List.of(one, two, three).stream().sorted().toList();
        for (var reading : Reading.values()) {
            var time = CountedTime.of(reading, CALENDAR);
            assertEquals(
                    time.between(sorted.get(0), sorted.get(2)),
                    time.between(sorted.get(0), sorted.get(1)).plus(time.between(sorted.get(1), sorted.get(2))));
        }
    }

    @Property
    void whatIsDueAfterSoMuchTimeHasCountedThatMuch(
            @ForAll("moments") Instant from, @ForAll @LongRange(min = 1, max = 500_000) long seconds) {
        for (var reading : Reading.values()) {
            var time = CountedTime.of(reading, CALENDAR);
            var wanted = Duration.ofSeconds(seconds);
            var due = time.after(from, wanted);
            assertEquals(wanted, time.between(from, due));
            assertTrue(time.between(from, due.minusSeconds(1)).compareTo(wanted) < 0, "the first such instant");
        }
    }

    @Property
    void answerIsDueWhenTheTargetIsUsedUp(@ForAll("histories") List<Fact> facts) {
        for (var reading : Reading.values()) {
            var clock = new ReferralClock(facts, ClockFixtures.first(reading), CALENDAR);
            clock.dueAt().ifPresent(due -> assertEquals(Duration.ofHours(24), clock.total(reading, due)));
        }
    }

    /** However seldom somebody looks, each step is told once at most, none below one that was, and the highest reached always. */
    @Property
    void whoLooksWhenToldToTellsEachStepOnce(
            @ForAll("histories") List<Fact> facts, @ForAll @LongRange(max = 20_000_000) long late) {
        var clock = clock(facts);
        var told = new ArrayList<Integer>();
        var now = facts.getFirst().at().plusSeconds(late);
        for (var looks = 0; looks < 10; looks++) {
            var left = clock.stepsLeft(told.isEmpty() ? null : told.getLast(), now);
            if (left.due() != null) {
                assertTrue(told.isEmpty() || told.getLast() < left.due().percent());
                told.add(left.due().percent());
            }
            if (left.next() == null) {
                break;
            }
            assertTrue(left.next().isAfter(now));
            now = left.next();
        }
        var isOpen = clock.isRunning();
        assertEquals(isOpen, !told.isEmpty() && told.getLast() == 100, told::toString);
        assertTrue(told.size() <= ClockFixtures.STEPS.size());
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs().between(0, 300L * 24 * 3600).map(START::plusSeconds);
    }

    /** Submitted, then questions and answers, perhaps an outcome and a reopening. */
    @Provide
    Arbitrary<List<Fact>> histories() {
        var gaps = Arbitraries.longs()
                .between(0, 6L * 24 * 3600)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
        return gaps.map(ClockLawsTest::history);
    }

    private static List<Fact> history(List<Long> gaps) {
        var order = List.of(
                Fact.FactKind.SUBMITTED,
                Fact.FactKind.QUESTION,
                Fact.FactKind.ANSWER,
                Fact.FactKind.OUTCOME,
                Fact.FactKind.REOPENED,
                Fact.FactKind.QUESTION,
                Fact.FactKind.ANSWER,
                Fact.FactKind.OUTCOME);
        var facts = new ArrayList<Fact>();
        var at = START;
        for (var i = 0; i < gaps.size(); i++) {
            at = at.plusSeconds(gaps.get(i));
            facts.add(new Fact(at, order.get(i), "triage"));
        }
        return facts;
    }

    private static ReferralClock clock(List<Fact> facts) {
        return new ReferralClock(facts, ClockFixtures.first(Reading.CLOCK_HOURS), CALENDAR);
    }
}
