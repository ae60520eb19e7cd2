package dk.knudepunkt.goals.linter;

import static dk.knudepunkt.goals.contract.ContractFixtures.contract;
import static dk.knudepunkt.goals.contract.ContractFixtures.courses;
import static dk.knudepunkt.goals.contract.ContractFixtures.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.house.ContractKey;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Rules compute: what they are given decides what they find. */
class LintRuleTest {

    private static final Contract CONTRACT = contract(target("9.1", courses(600)));

    @Test
    void twoPlacesThatSayTheSameAreNoFinding() {
        assertEquals(
                List.of(), of(LintRule.OTHER_UNIT, said("9.1", Aspect.COUNTED, "A"), said("9.1", Aspect.COUNTED, "A")));
        assertEquals(
                List.of(), of(LintRule.OTHER_UNIT, said("9.1", Aspect.COUNTED, "A"), said("9.2", Aspect.COUNTED, "B")));
        assertEquals(
                List.of("other-unit-9.1"),
                of(LintRule.OTHER_UNIT, said("9.1", Aspect.COUNTED, "A"), said("9.1", Aspect.COUNTED, "B")));
    }

    @Test
    void aDeadlineWithItsCalendarIsClear() {
        assertEquals(List.of("unclear-deadline-24"), of(LintRule.UNCLEAR_DEADLINE, said("24", Aspect.HOURS, "24")));
        assertEquals(
                List.of(),
                of(
                        LintRule.UNCLEAR_DEADLINE,
                        said("24", Aspect.HOURS, "24"),
                        said("24", Aspect.CALENDAR, "WORKING_DAYS")));
    }

    @Test
    void aDocumentThatIsThereIsNotMissing() {
        assertEquals(List.of(), of(LintRule.MISSING_DOCUMENT, said("9.1", Aspect.REFERS_TO, "paper")));
        assertEquals(
                List.of("missing-document-appendix"),
                of(LintRule.MISSING_DOCUMENT, said("9.1", Aspect.REFERS_TO, "appendix")));
    }

    /** A base that is far from every total is nobody's. */
    @Property
    void aBaseIsSuspectedWhereItIsNear(@ForAll @IntRange(min = 1, max = 1000) int total) {
        var base = 100;
        var near = Math.abs(base - total) * 50 <= total;
        var share = new Quotation(
                "paper",
                1,
                "",
                "share",
                null,
                new TreeMap<>(Map.of(Aspect.PART, "50", Aspect.SHARE, "50", Aspect.POPULATION, "A")));
        var other = new Quotation(
                "paper",
                2,
                "",
                "total",
                null,
                new TreeMap<>(Map.of(Aspect.TOTAL, String.valueOf(total), Aspect.POPULATION, "B")));
        assertEquals(near, !of(LintRule.SUSPECTED_BASE, share, other).isEmpty());
    }

    @Property
    void aSumIsFoundWhenItDoesNotClose(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = -1000, max = 1000) Integer> parts,
            @ForAll @IntRange(min = -5, max = 5) int off) {
        var total = parts.stream().mapToInt(Integer::intValue).sum() + off;
        var sum = new Papers.Sum(
                "paper",
                1,
                "sum",
                "I alt",
                parts.stream().map(BigDecimal::valueOf).toList(),
                BigDecimal.valueOf(total));
        var material = new Material(CONTRACT, List.of(), List.of(), papers(List.of(), List.of(sum)));
        var found = LintRule.findIn(material).stream().anyMatch(finding -> finding.rule() == LintRule.WRONG_SUM);
        assertEquals(off != 0, found);
        assertEquals(off == 0, !NumberChecks.closing(material).isEmpty());
    }

    @Test
    void aFindingOfTheContractAloneStandsInTheContract() {
        var material = new Material(CONTRACT, List.of(), List.of(), Papers.none(ContractKey.home(2021)));
        var found = LintRule.findIn(material);
        assertEquals(
                List.of("no-reporting-line-9"), found.stream().map(Finding::id).toList());
        assertEquals(
                "Resultatkontrakt 2021",
                found.getFirst().places().getFirst().document().da());
        assertFalse(found.getFirst().subject().da().isBlank());
        assertTrue(found.getFirst().rule().settles().danish().length() > 5);
    }

    private static List<String> of(LintRule rule, Quotation... quotations) {
        var material = new Material(CONTRACT, List.of(), List.of(), papers(List.of(quotations), List.of()));
        return LintRule.findIn(material).stream()
                .filter(finding -> finding.rule() == rule)
                .map(Finding::id)
                .toList();
    }

    private static Quotation said(String about, Aspect aspect, String meaning) {
        return new Quotation("paper", 1, "", about, null, new TreeMap<>(Map.of(aspect, meaning)));
    }

    private static Papers papers(List<Quotation> quotations, List<Papers.Sum> sums) {
        return new Papers(
                ContractKey.home(2021),
                new TreeMap<>(Map.of("paper", new Wording("Papir", "Paper"))),
                Collections.emptySortedMap(),
                Stream.of(quotations).flatMap(List::stream).toList(),
                sums);
    }
}
