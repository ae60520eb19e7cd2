package dk.knudepunkt.goals.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShareTest {

    private static final long SEVENTEEN = 838_840;
    private static final long STEVNS = 23_034;

    /**
     * 23,034 of 838,840 are 2.7 %, so that 943 courses make 25.9. By chance nineteen of twenty fall within 1.96 times
     * √((1 − 0.02748) / (943 · 0.02748)) = 0.1937 of that: 0.3797, so from 62 to 138 per cent.
     */
    @Test
    void ofSoFewChanceMakesMuch() {
        var share = new Share(20, 943, STEVNS, SEVENTEEN);

        assertEquals(new BigDecimal("25.9"), share.expected());
        assertEquals(new BigDecimal("2.7"), share.ofPeople());
        assertEquals(new BigDecimal("2.1"), share.ofAll());
        var chance = Objects.requireNonNull(share.chance());
        assertEquals(62, chance.low().intValue());
        assertEquals(138, Math.round(chance.high().doubleValue()));
    }

    /** 20 of 943 are 2.12 %, which is 77 % of 2.75 %; with 95 % certainty between 1.30 and 3.26 %, so 47 to 119 %. */
    @Test
    void belowItsShareMayBeChance() {
        var share = new Share(20, 943, STEVNS, SEVENTEEN);

        assertEquals(new BigDecimal("77.2"), share.percent());
        var interval = Objects.requireNonNull(share.interval());
        assertEquals(47, Math.round(interval.low().doubleValue()));
        assertEquals(119, Math.round(interval.high().doubleValue()));
        assertEquals(ShareStanding.WITHIN_CHANCE, share.standing());
    }

    /** 10 of 943 are 39 %, and at most 1.94 % : 71 % with 95 % certainty, which is not all. */
    @Test
    void farBelowIsNotChance() {
        assertEquals(ShareStanding.BEHIND, new Share(10, 943, STEVNS, SEVENTEEN).standing());
        assertEquals(ShareStanding.REACHED, new Share(26, 943, STEVNS, SEVENTEEN).standing());
        assertEquals(ShareStanding.NOTHING_YET, new Share(0, 0, STEVNS, SEVENTEEN).standing());
    }

    /** 40 % of the people and 30 of 100 courses: with 17 more 47 of 117 are 40.2 %, with 16 more 46 of 116 are 39.7 %. */
    @Test
    void howManyMoreItTakesCountsThoseMoreInTheWholeToo() {
        assertEquals(17, new Share(30, 100, 40, 100).missing());
        assertEquals(0, new Share(40, 100, 40, 100).missing());
    }

    @Test
    void ofNothingThereIsNoShare() {
        var share = new Share(0, 0, STEVNS, SEVENTEEN);
        assertNull(share.percent());
        assertNull(share.interval());
        assertNull(share.chance());
        assertNull(share.ofAll());
        assertEquals(0, share.missing());
    }

    @Property
    void thatManyMoreAreEnoughAndOneLessIsNot(
            @ForAll @IntRange(max = 500) int count,
            @ForAll @IntRange(max = 2_000) int others,
            @ForAll @IntRange(min = 1, max = 90_000) int persons,
            @ForAll @IntRange(min = 1, max = 900_000) int elsewhere) {
        var share = new Share(count, count + others, persons, (long) persons + elsewhere);
        var missing = share.missing();

        assertTrue(isReached(count + missing, count + others + missing, persons, elsewhere));
        assertTrue(missing == 0 || !isReached(count + missing - 1, count + others + missing - 1, persons, elsewhere));
    }

    @Property
    void theIntervalHoldsWhatWasCounted(
            @ForAll @IntRange(max = 200) int count,
            @ForAll @IntRange(max = 800) int others,
            @ForAll @IntRange(min = 1, max = 90_000) int persons) {
        var share = new Share(count, count + others, persons, 900_000);
        var interval = share.interval();

        assertEquals(count + others == 0, interval == null);
        if (interval != null) {
            var percent = Objects.requireNonNull(share.percent()).doubleValue();
            assertTrue(interval.low().doubleValue() <= percent + 0.1);
            assertTrue(interval.high().doubleValue() >= percent - 0.1);
        }
    }

    private static boolean isReached(long count, long of, long persons, long elsewhere) {
        return count * (persons + elsewhere) >= of * persons;
    }
}
