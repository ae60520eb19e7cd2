package dk.knudepunkt.goals.source;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.contract.TargetFeed;
import dk.knudepunkt.goals.contract.TargetMeasure;
import dk.knudepunkt.goals.feed.Sentence;
import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.platform.inbox.Replay;
import dk.knudepunkt.platform.testing.Contracts;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The files of the invented house fit those of a real one, and what it tells fits the contracts. */
class FjordlandTest {

    private static final ContractFile FILE = ContractFile.read(SourceFolder.INVENTED);

    @Test
    void itIsAnInventedHouseWithAContractOfItsOwn() {
        var contract = FILE.agreed();
        assertEquals(new ContractKey("fjordland", 2021), contract.key());
        assertTrue(contract.key().owner().invented());
        assertFalse(contract.key().atHome());
        assertEquals(5, contract.goals().size());
        var measures =
                contract.targets().map(target -> target.terms().measure()).collect(toSet());
        assertTrue(measures.containsAll(Set.of(
                TargetMeasure.COUNT,
                TargetMeasure.SURVEY_SHARE,
                TargetMeasure.NPS,
                TargetMeasure.DISTRIBUTION,
                TargetMeasure.MILESTONE,
                TargetMeasure.SUM)));
    }

    @Test
    void eachTargetThatIsNotReportedIsCountedByARuleThatReadsAloud() {
        var counted = FILE.agreed()
                .targets()
                .filter(target -> target.terms().feed() != TargetFeed.REPORTED)
                .map(Target::code)
                .collect(toSet());
        var entries = DefinitionEntry.read(SourceFolder.INVENTED);
        assertEquals(counted, entries.stream().map(DefinitionEntry::target).collect(toSet()));
        assertAll(entries.stream()
                .map(entry -> () -> assertFalse(Sentence.of(entry.basis()).en().isEmpty())));
    }

    @Test
    void whatItTellsFitsTheContractsAndSaysWhoseItIs() {
        var told = new ShippedMessages(true).archive().toList();
        assertEquals(
                told.size(),
                told.stream().map(message -> message.envelope().id()).distinct().count());
        assertAll(told.stream().map(message -> () -> {
            assertEquals("fjordland", message.envelope().attribute("house").orElseThrow());
            assertDoesNotThrow(() -> Contracts.assertValid(message.envelope().type(), message.payload()));
        }));
        assertTrue(told.stream().map(Replay.Told::payload).anyMatch(payload -> payload.contains("12345674")));
    }

    @Test
    void whereItIsNotWantedItTellsNothing() {
        assertEquals(0, new ShippedMessages(false).archive().count());
    }
}
