package dk.knudepunkt.referrals.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which municipalities a unit serves, and when; and who knows of which units. */
class UnitTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);

    @Test
    void aUnitServesSeveralMunicipalitiesEachInItsTime() {
        var unit = serving(spell("259", NEW_YEAR, null), spell("253", NEW_YEAR.minusYears(2), NEW_YEAR));
        assertEquals(List.of("253"), unit.municipalitiesOn(NEW_YEAR.minusDays(1)));
        assertEquals(List.of("259"), unit.municipalitiesOn(NEW_YEAR));
        assertEquals(List.of(), unit.municipalitiesOn(NEW_YEAR.minusYears(3)));
    }

    @Test
    void theSameBeginningAgainMovesTheEnd() {
        var unit = serving(spell("253", NEW_YEAR, null));
        unit.serve(spell("253", NEW_YEAR, NEW_YEAR.plusYears(1)));
        assertEquals(List.of(spell("253", NEW_YEAR, NEW_YEAR.plusYears(1))), unit.municipalities());
    }

    @Test
    void whatIsServedAlreadyIsNotServedTwice() {
        var unit = serving(spell("253", NEW_YEAR, null));
        var refused = assertThrows(UnitProblem.class, () -> unit.serve(spell("253", NEW_YEAR.plusDays(1), null)));
        assertEquals("unit-serves-already", refused.slug());
        assertEquals(Optional.of("/validFrom"), refused.pointer());
        assertEquals(List.of(spell("253", NEW_YEAR, null)), unit.municipalities());
    }

    @Test
    void aSpellThatEndsBeforeItBeginsIsRefused() {
        var refused = assertThrows(UnitProblem.class, () -> serving(spell("253", NEW_YEAR, NEW_YEAR)));
        assertEquals("unit-service-ends-early", refused.slug());
        assertEquals(Optional.of("/validTo"), refused.pointer());
    }

    @Test
    void spellsStandByMunicipalityAndThenByTime() {
        var later = spell("253", NEW_YEAR.plusYears(1), null);
        var sooner = spell("253", NEW_YEAR, NEW_YEAR.plusDays(1));
        var other = spell("259", NEW_YEAR.minusYears(9), null);
        assertEquals(
                List.of(sooner, later, other), serving(other, later, sooner).municipalities());
    }

    @Test
    void theHouseKnowsAllUnitsAndAUnitItself() {
        var house = new UnitScope(Optional.empty());
        assertTrue(house.isAll());
        assertTrue(house.includes("les-faxe"));
        var unit = new UnitScope(Optional.of(Set.of("les-faxe")));
        assertFalse(unit.isAll());
        assertTrue(unit.includes("les-faxe"));
        assertFalse(unit.includes("les-solroed"));
        assertFalse(new UnitScope(Optional.of(Set.of())).includes("les-faxe"));
    }

    private static Unit serving(ServedMunicipality... spells) {
        var unit = new Unit();
        List.of(spells).forEach(unit::serve);
        return unit;
    }

    private static ServedMunicipality spell(String municipality, LocalDate from, @Nullable LocalDate to) {
        return new ServedMunicipality(municipality, from, to);
    }
}
