package dk.knudepunkt.referrals.promise.clock;

import static dk.knudepunkt.referrals.promise.clock.ClockFixtures.CALENDAR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A million invented histories of 2021, half of them around the changes of the clocks and Easter, told by both implementations. */
class MillionHistoriesTest {

    private static final int HISTORIES = 1_000_000;
    private static final int[] DELICATE = {day(87), day(88), day(91), day(95), day(304), day(305)};

    /** A reading, and what counts in it by the table. */
    private record Opinion(Reading reading, Promise promise, QuarterTable table) {

        static Opinion of(Reading reading) {
            var promise = new Promise(Duration.ofHours(6), List.of(reading), ClockFixtures.STEPS);
            return new Opinion(reading, promise, new QuarterTable(reading, CALENDAR));
        }
    }

    private final List<Opinion> opinions =
            Stream.of(Reading.values()).map(Opinion::of).toList();

    @Test
    void bothImplementationsAgree() {
        var random = new Random(20210331);
        for (var i = 0; i < HISTORIES; i++) {
            compare(i, opinions.get(i % opinions.size()), history(random));
        }
    }

    /** One to seven facts, each a few hours after the one before; as quarters of the year. */
    private static int[] history(Random random) {
        var quarters = new int[1 + random.nextInt(7)];
        quarters[0] = random.nextBoolean()
                ? random.nextInt(QuarterTable.QUARTERS - 60 * 96)
                : DELICATE[random.nextInt(DELICATE.length)] + random.nextInt(96);
        for (var i = 1; i < quarters.length; i++) {
            quarters[i] = quarters[i - 1] + (random.nextInt(8) == 0 ? random.nextInt(200) : random.nextInt(30));
        }
        return quarters;
    }

    private static void compare(int number, Opinion opinion, int[] quarters) {
        var table = opinion.table();
        var clock = new ReferralClock(facts(quarters), opinion.promise(), CALENDAR);
        var now = quarters[quarters.length - 1] + number % 50;
        var expected = 0;
        for (var i = 0; i < quarters.length; i += 2) {
            expected += table.counted(quarters[i], i + 1 < quarters.length ? quarters[i + 1] : now);
        }
        var counted = clock.total(opinion.reading(), QuarterTable.at(now));
        if (!counted.equals(QuarterTable.QUARTER.multipliedBy(expected))) {
            fail("History %d: %s of %s, expected %d quarters"
                    .formatted(number, counted, clock.segments(QuarterTable.at(now)), expected));
        }
        if (number % 10 == 0) {
            assertEquals(due(table, quarters), clock.dueAt(), () -> "History " + number);
        }
    }

    /** Question and answer in turn, so that the clock runs from every fact with an even number. */
    private static List<Fact> facts(int[] quarters) {
        var facts = new ArrayList<Fact>();
        for (var i = 0; i < quarters.length; i++) {
            var kind = i == 0 ? Fact.FactKind.SUBMITTED : i % 2 == 1 ? Fact.FactKind.QUESTION : Fact.FactKind.ANSWER;
            facts.add(new Fact(QuarterTable.at(quarters[i]), kind, "triage"));
        }
        return facts;
    }

    private static Optional<Instant> due(QuarterTable table, int[] quarters) {
        var left = 6 * 4;
        for (var i = 0; i < quarters.length; i += 2) {
            if (i + 1 == quarters.length) {
                return Optional.of(QuarterTable.at(table.after(quarters[i], left)));
            }
            var counted = table.counted(quarters[i], quarters[i + 1]);
            if (counted >= left) {
                return Optional.of(QuarterTable.at(table.after(quarters[i], left)));
            }
            left -= counted;
        }
        return Optional.empty();
    }

    private static int day(int ofYear) {
        return (ofYear - 1) * 96;
    }
}
