package dk.knudepunkt.goals.figure;

import static dk.knudepunkt.goals.contract.ContractFixtures.contract;
import static dk.knudepunkt.goals.contract.ContractFixtures.courses;
import static dk.knudepunkt.goals.contract.ContractFixtures.target;
import static dk.knudepunkt.goals.contract.ContractFixtures.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.feed.FactFeed;
import dk.knudepunkt.goals.feed.Measure;
import dk.knudepunkt.goals.feed.Measurement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which version applies, and what it still takes in. */
class MeasurementDefinitionTest {

    private static final Contract CONTRACT = contract(target("9.1", courses(600)));
    private static final Instant AUGUST = Instant.parse("2021-08-01T10:00:00Z");

    @Test
    void aVersionAppliesFromItsDayAndFromWhenItWasKnown() {
        var july = definition(0, LocalDate.of(2021, 7, 1), null, AUGUST);
        assertTrue(july.applies(CONTRACT, Asking.NOW));
        assertTrue(july.applies(CONTRACT, new Asking(LocalDate.of(2021, 7, 1), null)));
        assertFalse(july.applies(CONTRACT, new Asking(LocalDate.of(2021, 6, 30), null)));
        assertTrue(july.applies(CONTRACT, new Asking(null, AUGUST)));
        assertFalse(july.applies(CONTRACT, new Asking(null, AUGUST.minusSeconds(1))));
    }

    /** The last day of a period that is the year before's is the last day of the contract's. */
    @Test
    void theDayIsTheContracts() {
        var definition = definition(1, LocalDate.of(2021, 7, 1), null, null);
        assertTrue(definition.applies(CONTRACT, new Asking(LocalDate.of(2020, 7, 1), Instant.EPOCH)));
        assertFalse(definition.applies(CONTRACT, new Asking(LocalDate.of(2020, 6, 30), Instant.EPOCH)));
    }

    /** Thirty days after New Year's Eve end with 30 January, in Copenhagen. */
    @Test
    void whatIsRegisteredAfterTheCutOffDoesNotCount() {
        var definition = definition(0, LocalDate.of(2021, 1, 1), 30, null);
        var end = LocalDate.of(2021, 12, 31);
        var cutOff = Instant.parse("2022-01-30T23:00:00Z");
        assertEquals(cutOff, definition.knownAt(end, null));
        assertEquals(cutOff, definition.knownAt(end, cutOff.plusSeconds(1)));
        assertEquals(AUGUST, definition.knownAt(end, AUGUST));
        assertNull(definition(0, LocalDate.of(2021, 1, 1), null, null).knownAt(end, null));
    }

    private static MeasurementDefinition definition(
            int yearsBack, LocalDate validFrom, @Nullable Integer cutOffDays, @Nullable Instant recordedAt) {
        return new MeasurementDefinition(
                CONTRACT.target("9.1").id(),
                2,
                new Measurement(FactFeed.COURSES, Measure.COUNT, null, yearsBack, List.of(), List.of()),
                text("Forløb"),
                new MeasurementDefinition.Origin(
                        validFrom, "Huset", cutOffDays, "Aftalt", recordedAt == null ? null : "analyst", recordedAt));
    }
}
