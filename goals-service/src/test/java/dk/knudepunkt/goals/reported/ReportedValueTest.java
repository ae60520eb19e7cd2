package dk.knudepunkt.goals.reported;

import static dk.knudepunkt.goals.contract.ContractFixtures.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.contract.Reported;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.goals.reported.ReportedValueStatus.Step;
import dk.knudepunkt.platform.problem.Problem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ReportedValueTest {

    private static final Target.Id TARGET = new Target.Id(ContractKey.home(2021), "1.1");
    private static final Instant NOW = Instant.parse("2021-09-01T10:00:00Z");
    private static final LocalDate JUNE = LocalDate.of(2021, 6, 30);

    @Test
    void whoToldItDoesNotDecideOnIt() {
        var value = told(JUNE);
        assertEquals("reported-value-own", refused(value, it -> it.approve("anna", NOW)));
        assertEquals("reported-value-own", refused(value, it -> it.reject("anna", NOW, "no")));
        assertEquals("reported-value-of-another", refused(value, it -> it.withdraw("bo", NOW, "no")));
        assertEquals(ReportedValueStatus.ENTERED, value.status());
        value.approve("bo", NOW);
        assertEquals(ReportedValueStatus.APPROVED, value.status());
        assertEquals(
                List.of(Step.ENTRY, Step.APPROVAL),
                value.steps().stream().map(ReportedValueStep::step).toList());
    }

    @Test
    void whatIsDecidedStaysDecided() {
        var rejected = told(JUNE);
        rejected.reject("bo", NOW, "Det er landets tal");
        assertEquals(Set.of(), rejected.stepsFor("anna"));
        assertEquals("reported-value-step-not-open", refused(rejected, it -> it.approve("bo", NOW)));
        var approved = approved(JUNE, 1);
        assertEquals(Set.of(Step.WITHDRAWAL), approved.stepsFor("carl"));
        approved.withdraw("carl", NOW, "Kilden er rettet");
        assertEquals("reported-value-step-not-open", refused(approved, it -> it.approve("bo", NOW)));
    }

    /** What held then is what was approved by then and not yet taken back; a paper is there from the day it speaks of. */
    @Test
    void whatHeldThenCanBeAskedFor() {
        var paper = ReportedValue.ofPaper(TARGET, told(JUNE).statement());
        var december = approved(JUNE.plusMonths(6), 2);
        december.withdraw("carl", NOW.plusSeconds(60), "Forkert");
        var values = List.of(paper, december);
        assertEquals(Optional.empty(), ReportedValue.heldAt(values, Instant.parse("2021-06-29T10:00:00Z")));
        assertEquals(Optional.of(paper), ReportedValue.heldAt(values, Instant.parse("2021-07-01T10:00:00Z")));
        assertEquals(Optional.of(december), ReportedValue.heldAt(values, NOW.plusSeconds(59)));
        assertEquals(Optional.of(paper), ReportedValue.heldAt(values, NOW.plusSeconds(60)));
    }

    @Test
    void theLaterDayHoldsAndRemembersWhosePlaceItTook() {
        var june = approved(JUNE, 1);
        var december = approved(JUNE.plusMonths(6), 2);
        ReportedValue.settle(List.of(june));
        assertTrue(june.holds());
        ReportedValue.settle(List.of(june, december));
        assertTrue(december.holds());
        assertFalse(june.holds());
        assertEquals(Optional.of(june.id()), december.supersedes());
        december.withdraw("carl", NOW, "Forkert");
        ReportedValue.settle(List.of(june, december));
        assertTrue(june.holds());
        assertFalse(december.holds());
        assertEquals(Optional.empty(), june.supersedes());
    }

    @Test
    void anEarlierDayTakesNoPlaceAndACorrectionOfTheSameDayDoes() {
        var june = approved(JUNE, 2);
        ReportedValue.settle(List.of(june));
        var march = approved(JUNE.minusMonths(3), 3);
        ReportedValue.settle(List.of(june, march));
        assertTrue(june.holds());
        var corrected = approved(JUNE, 4);
        ReportedValue.settle(List.of(june, march, corrected));
        assertTrue(corrected.holds());
        assertEquals(Optional.of(june.id()), corrected.supersedes());
    }

    @Test
    void whatThePapersSayGivesWayToWhatIsToldAsOfTheSameDay() {
        var paper = ReportedValue.ofPaper(TARGET, statement(JUNE));
        assertTrue(paper.holds());
        var better = approved(JUNE, 1);
        ReportedValue.settle(List.of(paper, better));
        assertTrue(better.holds());
    }

    /** Whatever is done in whatever order, the approved value as of the latest day holds, and no other. */
    @Property
    void oneHoldsAndItIsTheLatestOfTheApproved(
            @ForAll @Size(max = 30) List<@IntRange(max = 3) Integer> deeds,
            @ForAll @Size(min = 30, max = 30) List<@IntRange(max = 20) Integer> picks) {
        var values = new ArrayList<ReportedValue>();
        for (var i = 0; i < deeds.size(); i++) {
            var pick = picks.get(i);
            if (deeds.get(i) == 0 || values.isEmpty()) {
                values.add(told(JUNE.plusDays(pick)));
            } else {
                act(values.get(pick % values.size()), deeds.get(i), NOW.plusSeconds(i));
            }
            ReportedValue.settle(values);
            var holding = values.stream().filter(ReportedValue::holds).toList();
            var approved = values.stream()
                    .filter(value -> value.status() == ReportedValueStatus.APPROVED)
                    .map(value -> value.statement().asOf())
                    .toList();
            assertEquals(approved.isEmpty() ? 0 : 1, holding.size());
            holding.forEach(value ->
                    assertEquals(Collections.max(approved), value.statement().asOf()));
        }
    }

    private static void act(ReportedValue value, int deed, Instant at) {
        var step = List.of(Step.APPROVAL, Step.REJECTION, Step.WITHDRAWAL).get(deed - 1);
        for (var by : List.of("anna", "bo")) {
            if (value.stepsFor(by).contains(step)) {
                switch (step) {
                    case APPROVAL -> value.approve(by, at);
                    case REJECTION -> value.reject(by, at, "no");
                    default -> value.withdraw(by, at, "no");
                }
                return;
            }
        }
    }

    private static ReportedValue approved(LocalDate asOf, int second) {
        var value = told(asOf);
        value.approve("bo", NOW.plusSeconds(second));
        return value;
    }

    private static ReportedValue told(LocalDate asOf) {
        return new ReportedValue(TARGET, statement(asOf), "anna", NOW);
    }

    private static Reported statement(LocalDate asOf) {
        return new Reported(
                asOf,
                BigDecimal.valueOf(37),
                Unit.PERCENT,
                null,
                null,
                null,
                null,
                Collections.emptySortedMap(),
                Collections.emptySortedMap(),
                List.of(),
                text("Kendskabsmåling"),
                "side 4");
    }

    private static String refused(ReportedValue value, Consumer<ReportedValue> deed) {
        return assertThrows(Problem.class, () -> deed.accept(value)).slug();
    }
}
