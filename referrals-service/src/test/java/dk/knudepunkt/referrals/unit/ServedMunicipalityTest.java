package dk.knudepunkt.referrals.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Spells in which a unit serves a municipality. */
class ServedMunicipalityTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 12;

    /** What overlapping means: there is a day on which both hold. */
    @Property
    void twoSpellsOverlapWhenSomeDayIsInBoth(
            @ForAll("spells") ServedMunicipality one, @ForAll("spells") ServedMunicipality other) {
        var share = IntStream.rangeClosed(0, 2 * DAYS)
                .mapToObj(FIRST::plusDays)
                .anyMatch(day -> one.holdsOn(day) && other.holdsOn(day));
        assertEquals(share, one.overlaps(other));
        assertEquals(share, other.overlaps(one));
    }

    @Test
    void spellsOfTwoMunicipalitiesNeverOverlap() {
        assertFalse(spell("269", 0, null).overlaps(spell("253", 0, null)));
    }

    @Test
    void theLastDayIsTheFirstOnWhichItNoLongerHolds() {
        var spell = spell("269", 0, 2);
        assertTrue(spell.holdsOn(FIRST.plusDays(1)));
        assertFalse(spell.holdsOn(FIRST.plusDays(2)));
        assertFalse(spell.holdsOn(FIRST.minusDays(1)));
    }

    @Test
    void aSpellEndsAfterItBegins() {
        assertTrue(spell("269", 0, 1).isForward());
        assertTrue(spell("269", 0, null).isForward());
        assertFalse(spell("269", 1, 1).isForward());
    }

    @Provide
    static Arbitrary<ServedMunicipality> spells() {
        var starts = Arbitraries.integers().between(0, DAYS);
        var lengths = Arbitraries.integers().between(1, DAYS).injectNull(0.2);
        return Combinators.combine(starts, lengths)
                .as((start, length) -> spell("269", start, length == null ? null : start + length));
    }

    private static ServedMunicipality spell(String municipality, int from, @Nullable Integer to) {
        return new ServedMunicipality(municipality, FIRST.plusDays(from), to == null ? null : FIRST.plusDays(to));
    }
}
