package dk.knudepunkt.goals.source;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.GoalLevel;
import dk.knudepunkt.goals.contract.MilestoneState;
import dk.knudepunkt.goals.contract.Reported;
import dk.knudepunkt.goals.contract.Segment;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.contract.TargetComparison;
import dk.knudepunkt.goals.contract.TargetFeed;
import dk.knudepunkt.goals.contract.TargetMeasure;
import dk.knudepunkt.goals.contract.TargetScope;
import dk.knudepunkt.goals.feed.Field;
import dk.knudepunkt.goals.feed.Measure;
import dk.knudepunkt.goals.feed.Sentence;
import dk.knudepunkt.goals.house.ContractKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped files say what the council's papers say. */
class SourceFilesTest {

    private static final ContractFile FILE = ContractFile.read(SourceFolder.OWN);
    private static final Contract CONTRACT = FILE.agreed();
    private static final Map<Target.Id, Reported> STATUSES = FILE.statuses();

    @Test
    void contractHasEighteenGoalsAndFiftyOneTargets() {
        assertEquals(2021, CONTRACT.year());
        assertEquals(18, CONTRACT.goals().size());
        assertEquals(51, CONTRACT.targets().map(Target::code).distinct().count());
        assertEquals(
                8,
                CONTRACT.goals().stream()
                        .filter(goal -> goal.terms().level() == GoalLevel.NATIONAL)
                        .count());
        assertEquals(
                List.of(2),
                CONTRACT.goals().stream()
                        .filter(goal -> goal.targets().isEmpty())
                        .map(goal -> goal.no())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "1.1,  SURVEY_SHARE,             39,       PERCENT,                     ",
        "1.2,  SHARE,                    50,       PERCENT,                     66",
        "3.2,  NPS,                      70,       NPS_POINTS,                  75",
        "4.1,  SURVEY_SHARE,             45,       PERCENT,                     54",
        "5.1,  MILESTONE,                ,         ,                            ",
        "7.2a, CONTROL_GROUP_DIFFERENCE, 10,       PERCENTAGE_POINTS,           ",
        "9.1,  COUNT,                    600,      COURSES,                     626",
        "9.2,  COUNT,                    385,      COURSES,                     185",
        "9.3,  COUNT,                    315,      COURSES,                     132",
        "10.1, DISTRIBUTION,             100,      PERCENT_OF_POPULATION_SHARE, ",
        "12.3, COUNT,                    20,       COMPANIES,                   ",
        "12.4, SUM,                      25000000, DKK,                         ",
        "13.3, GROWTH_ON_BASELINE,       5,        PERCENT,                     31",
        "14.3b,COUNT,                    4,        NEWSLETTERS,                 6",
        "16.1, RATIO,                    2.6,      FACTOR,                      ",
        "17.4, COUNT,                    2,        STEERING_GROUPS,             2",
        "18.3b,COUNT,                    3,        EVENTS,                      "
    })
    void targetIsAsAgreed(
            String code,
            TargetMeasure measure,
            @Nullable BigDecimal value,
            @Nullable Unit unit,
            @Nullable BigDecimal reported) {
        var target = CONTRACT.target(code);
        assertEquals(measure, target.terms().measure());
        assertEquals(value, target.terms().value());
        assertEquals(unit, target.terms().unit());
        var status = STATUSES.get(target.id());
        assertEquals(reported, status == null ? null : status.value());
    }

    @Test
    void targetPerSegmentKeepsBothSegments() {
        var target = CONTRACT.target("3.1");
        assertEquals(TargetScope.SEGMENT, target.terms().per());
        var reported = Objects.requireNonNull(STATUSES.get(target.id()));
        assertEquals(BigDecimal.valueOf(85), reported.value());
        assertEquals(
                Map.of(Segment.OPERATIONS, BigDecimal.valueOf(82), Segment.GROWTH, BigDecimal.valueOf(89)),
                reported.segments());
        assertEquals(LocalDate.of(2021, 6, 30), reported.asOf());
    }

    @Test
    void whatThePapersDoNotSayIsNotReported() {
        var phaseOne = Objects.requireNonNull(STATUSES.get(new Target.Id(ContractKey.home(2021), "12.3")));
        assertNull(phaseOne.value());
        assertNull(phaseOne.unit());
        assertEquals(BigDecimal.valueOf(16), phaseOne.facts().getFirst().value());
        var digital = Objects.requireNonNull(STATUSES.get(new Target.Id(ContractKey.home(2021), "8.1")));
        assertTrue(digital.facts().getLast().text().en().startsWith("per cent satisfaction"));
        var guided = Objects.requireNonNull(CONTRACT.target("13.3").baseline());
        assertTrue(Objects.requireNonNull(guided.note()).en().startsWith("the target of 2020"));
        assertEquals(
                TargetScope.MUNICIPALITY_GROUP, CONTRACT.target("10.1").terms().per());
    }

    /** A milestone has a state where the paper's own words name one. */
    @Test
    void onlyStatesThatThePapersNameAreTold() {
        var states = STATUSES.entrySet().stream()
                .filter(status -> status.getValue().state() != null)
                .collect(toMap(
                        status -> status.getKey().code(),
                        status -> status.getValue().state()));
        assertEquals(
                Map.of(
                        "5.1", MilestoneState.UNDER_WAY,
                        "6.1", MilestoneState.DELAYED,
                        "13.6", MilestoneState.UNDER_WAY,
                        "14.2", MilestoneState.DONE,
                        "15.1", MilestoneState.UNDER_WAY,
                        "15.3", MilestoneState.DELAYED,
                        "18.2", MilestoneState.UNDER_WAY),
                states);
    }

    @Test
    void baselineKeepsThePeersAndTheParts() {
        var awareness = Objects.requireNonNull(CONTRACT.target("1.1").baseline());
        assertEquals(BigDecimal.valueOf(33), awareness.national());
        assertEquals(BigDecimal.valueOf(40), awareness.peers().get("Nordjylland"));
        var guided = Objects.requireNonNull(CONTRACT.target("13.3").baseline());
        assertEquals(guided.value(), guided.parts().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        assertNull(Objects.requireNonNull(CONTRACT.target("13.1").baseline()).value());
    }

    /** 31 companies, not 31 percent. */
    @Test
    void growthIsReportedAsWhatHasGrown() {
        var target = CONTRACT.target("13.3");
        assertEquals(Unit.PERCENT, target.terms().unit());
        assertEquals(
                Unit.COMPANIES,
                Objects.requireNonNull(STATUSES.get(target.id())).unit());
        assertEquals(Unit.COMPANIES, Objects.requireNonNull(target.baseline()).unit());
    }

    @Test
    void productivityMustBeMoreThanNought() {
        var terms = CONTRACT.target("7.3").terms();
        assertEquals(TargetComparison.GREATER_THAN, terms.comparison());
        assertEquals(BigDecimal.ZERO, terms.value());
    }

    @Test
    void everyTargetHasATitleInBothLanguages() {
        assertAll(CONTRACT.targets().map(target -> () -> {
            assertTrue(!target.terms().title().da().isBlank(), target.code());
            assertTrue(!target.terms().title().en().isBlank(), target.code());
        }));
    }

    /** Goal 9 is all 1,300 courses: none may count twice, and none for nothing. */
    @Test
    void everyKindOfCourseCountsForExactlyOneTargetOfGoal9() {
        var kinds = DefinitionEntry.read(SourceFolder.OWN).stream()
                .filter(entry -> entry.target().startsWith("9."))
                .flatMap(entry -> entry.basis().of().stream())
                .filter(condition -> condition.field() == Field.KIND)
                .flatMap(condition -> condition.values().stream())
                .sorted()
                .toList();
        assertEquals(List.of("ACTION_PLAN", "GROWTH_PLAN", "SHORT", "TRANSITION_PLAN"), kinds);
    }

    /** What events tell of is counted. */
    @Test
    void everyTargetThatIsNotReportedByHandIsCounted() {
        var defined = DefinitionEntry.read(SourceFolder.OWN).stream()
                .map(DefinitionEntry::target)
                .collect(toSet());
        var wanted = CONTRACT.targets()
                .filter(target -> target.terms().feed() != TargetFeed.REPORTED)
                .map(Target::code)
                .collect(toSet());
        assertEquals(wanted, defined);
    }

    @Test
    void aDefinitionMeasuresAsItsTargetAsks() {
        assertAll(DefinitionEntry.read(SourceFolder.OWN).stream().map(entry -> () -> {
            var asked = CONTRACT.target(entry.target()).terms().measure();
            var measures = Map.of(
                    Measure.COUNT, Set.of(TargetMeasure.COUNT),
                    Measure.SUM, Set.of(TargetMeasure.SUM),
                    Measure.SHARE, Set.of(TargetMeasure.SHARE, TargetMeasure.SURVEY_SHARE),
                    Measure.NPS, Set.of(TargetMeasure.NPS),
                    Measure.RATIO, Set.of(TargetMeasure.RATIO),
                    Measure.GROWTH, Set.of(TargetMeasure.GROWTH_ON_BASELINE),
                    Measure.DISTRIBUTION, Set.of(TargetMeasure.DISTRIBUTION),
                    Measure.CONTROL_GROUP_DIFFERENCE, Set.of(TargetMeasure.CONTROL_GROUP_DIFFERENCE),
                    Measure.MILESTONE, Set.of(TargetMeasure.MILESTONE));
            assertTrue(
                    Objects.requireNonNull(measures.get(entry.basis().measure()))
                            .contains(asked),
                    entry.target());
        }));
    }

    /** Whoever answers for a definition reads words, never codes. */
    @Test
    void everyDefinitionReadsAloudInBothLanguages() {
        assertAll(DefinitionEntry.read(SourceFolder.OWN).stream().map(entry -> () -> {
            var sentence = Sentence.of(entry.basis());
            for (var text : List.of(sentence.da(), sentence.en())) {
                assertFalse(text.matches(".*[A-Z]{2,}_.*|.*\\b[A-Z]{4,}\\b.*"), text);
                assertTrue(text.endsWith("."), text);
            }
        }));
        assertEquals(
                "Andelen blandt brugerevalueringer, regnet efter vejledningens afslutning, i året før kontraktens, hvor"
                        + " status er besvaret og temaet er digitalisering. Heraf tæller de, hvor den forventede effekt er"
                        + " i høj grad.",
                sentence("8.1").da());
        assertEquals(
                "The number of phases of programmes, by their completion, in the contract's year, where the programme is"
                        + " Man on the Moon and the phase is 1. Each company counts once.",
                sentence("12.3").en());
    }

    private static Wording sentence(String target) {
        return DefinitionEntry.read(SourceFolder.OWN).stream()
                .filter(entry -> entry.target().equals(target))
                .map(entry -> Sentence.of(entry.basis()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "export-share,                  9.5,  13.5, NATIONAL_AVERAGE, ",
        "higher-education-share,        17.3, 28.2, NATIONAL_AVERAGE, ",
        "productivity-trade-transport,  308,  381,  RANK,             2021-12-15",
        "productivity-business-services,287,  465,  RANK,             2021-12-15",
        "job-growth,                    1.4,  1.8,  NATIONAL_AVERAGE, 2021-10-28",
        "green-revenue-growth,          5.9,  15.0, GROWTH_RATE,      ",
        "bio-food-employment-share,     6.5,  9.0,  FIXED,            ",
        "high-growth-share,             14.3, 16.0, FIXED,            "
    })
    void indicatorIsAsInTheVision(
            String code, BigDecimal status, BigDecimal target, String kind, @Nullable LocalDate nextUpdate) {
        var indicators = IndicatorEntry.read();
        assertEquals(8, indicators.size());
        var indicator = indicators.stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow();
        assertEquals(status, indicator.status().value());
        assertEquals(target, indicator.target().value());
        assertEquals(kind, indicator.target().kind().name());
        assertEquals(nextUpdate, indicator.status().nextUpdate());
        assertNotNull(indicator.definition().unit());
    }
}
