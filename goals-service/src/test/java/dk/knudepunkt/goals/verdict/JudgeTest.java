package dk.knudepunkt.goals.verdict;

import static dk.knudepunkt.goals.contract.ContractFixtures.contract;
import static dk.knudepunkt.goals.contract.ContractFixtures.courses;
import static dk.knudepunkt.goals.contract.ContractFixtures.target;
import static dk.knudepunkt.goals.contract.ContractFixtures.terms;
import static dk.knudepunkt.goals.contract.ContractFixtures.text;
import static dk.knudepunkt.goals.verdict.TargetVerdict.AT_RISK;
import static dk.knudepunkt.goals.verdict.TargetVerdict.MET;
import static dk.knudepunkt.goals.verdict.TargetVerdict.NOT_MET;
import static dk.knudepunkt.goals.verdict.TargetVerdict.OFF_TRACK;
import static dk.knudepunkt.goals.verdict.TargetVerdict.ON_TRACK;
import static dk.knudepunkt.goals.verdict.TargetVerdict.UNDECIDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.GoalAnswers;
import dk.knudepunkt.goals.contract.MilestoneState;
import dk.knudepunkt.goals.contract.Reported;
import dk.knudepunkt.goals.contract.Segment;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.contract.TargetComparison;
import dk.knudepunkt.goals.contract.TargetFeed;
import dk.knudepunkt.goals.contract.TargetMeasure;
import dk.knudepunkt.goals.contract.TargetScope;
import dk.knudepunkt.goals.contract.TargetTerms;
import dk.knudepunkt.goals.fact.Known;
import dk.knudepunkt.goals.fact.Subject;
import dk.knudepunkt.goals.fact.SubjectKind;
import dk.knudepunkt.goals.feed.Condition;
import dk.knudepunkt.goals.feed.Evaluation;
import dk.knudepunkt.goals.feed.FactFeed;
import dk.knudepunkt.goals.feed.Field;
import dk.knudepunkt.goals.feed.Measure;
import dk.knudepunkt.goals.feed.Measurement;
import dk.knudepunkt.goals.plan.PlanBasis;
import dk.knudepunkt.goals.plan.PlanCurve;
import dk.knudepunkt.goals.plan.PlanPoint;
import dk.knudepunkt.goals.population.Distribution;
import dk.knudepunkt.goals.population.MunicipalityGroup;
import dk.knudepunkt.goals.population.MunicipalityGroups;
import dk.knudepunkt.goals.population.Population;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule on facts made by hand, worked out first; the year is 2021 and the line straight where nothing else is said. */
class JudgeTest {

    private static final LocalDate JUNE = LocalDate.of(2021, 6, 30);
    private static final LocalDate DECEMBER = LocalDate.of(2021, 12, 31);
    private static final Distribution TOWN_AND_COUNTRY = new Distribution(
            new MunicipalityGroups.Version(
                    "sjaelland",
                    1,
                    DECEMBER,
                    true,
                    new Wording("", ""),
                    new Wording("", ""),
                    new TreeMap<>(Map.of(
                            "253", new MunicipalityGroups.Place(MunicipalityGroup.TOWN, 0, 0),
                            "336", new MunicipalityGroups.Place(MunicipalityGroup.RURAL, 0, 1)))),
            new Population(DECEMBER, "DST", Map.of("253", 600L, "336", 400L)));

    /** The reference: 185 of 385 end at 373, 335-411; 132 of 315 at 266, 234-298; at least 191 of 385 at 385.2. */
    @ParameterizedTest
    @CsvSource({
        "185, 385, AT_RISK, 190.9, 373, 335, 411",
        "132, 315, OFF_TRACK, 156.2, 266, 234, 298",
        "191, 385, ON_TRACK, 190.9, 385, 346, 424",
        "385, 385, MET, 190.9, 776, 721, 831"
    })
    void aCountIsJudgedByItsPace(
            int counted,
            int wanted,
            TargetVerdict verdict,
            BigDecimal due,
            BigDecimal forecast,
            BigDecimal low,
            BigDecimal high) {
        var said = judge(target("9.2", courses(wanted)), count(counted), JUNE, false, null);
        assertEquals(verdict, said.verdict());
        assertEquals(VerdictRule.PACE, said.rule());
        assertEquals(AssessedBy.COUNTED, said.by());
        assertEquals(List.of(due, forecast), List.of(said.required(), said.forecast()));
        assertEquals(List.of(low, high), List.of(said.low(), said.high()));
        assertEquals(PlanBasis.STRAIGHT, said.plan());
    }

    @Test
    void theReasonSaysTheNumbersInBothLanguages() {
        var said = judge(target("9.2", courses(385)), count(185), JUNE, false, null);
        assertEquals(
                "185 forløb pr. 30. juni 2021, ønsket mindst 385; ventet til da: 190,9 forløb."
                        + " I samme takt bliver det 373 forløb (335–411).",
                said.reason().da());
        assertEquals(
                "185 courses as of 30 June 2021, wanted at least 385; expected by then: 190.9 courses."
                        + " At this pace it comes to 373 courses (335–411).",
                said.reason().en());
    }

    @Test
    void aYearThatIsOverIsMetOrNotMet() {
        assertVerdict(
                NOT_MET, VerdictRule.SETTLED, judge(target("9.2", courses(385)), count(384), DECEMBER, true, null));
        assertVerdict(MET, VerdictRule.SETTLED, judge(target("9.2", courses(385)), count(385), DECEMBER, true, null));
    }

    /** 36 of 365 days are less than a tenth. */
    @Test
    void nothingIsForetoldBeforeATenthOfThePlan() {
        var target = target("9.2", courses(385));
        var early = LocalDate.of(2021, 2, 5);
        assertVerdict(UNDECIDED, VerdictRule.BEGUN, judge(target, count(30), early, false, null));
        assertEquals(
                OFF_TRACK,
                judge(target, count(10), early.plusDays(1), false, null).verdict());
        assertEquals(MET, judge(target, count(385), early, false, null).verdict());
    }

    @Test
    void anAgreedPlanMovesWhatIsDue() {
        var target = target("9.2", courses(385));
        var first = LocalDate.of(2021, 1, 1);
        var late = PlanCurve.agreed(
                first, DECEMBER, BigDecimal.valueOf(385), List.of(new PlanPoint(JUNE, BigDecimal.valueOf(154))));
        // 154 of 385 are 0.4, so 185 end at 462.5.
        var said = Judge.of(new Matter(contract(target), target, count(185), JUNE, false, null, late));
        assertEquals(ON_TRACK, said.verdict());
        assertEquals(
                List.of(new BigDecimal("154.0"), new BigDecimal("463")), List.of(said.required(), said.forecast()));
        assertEquals(PlanBasis.AGREED, said.plan());
    }

    @Test
    void aDraftIsCountedAndNeverJudged() {
        var target = target("9.2", courses(385));
        var draft = contract(target).carriedOverTo(2022);
        assertVerdict(
                UNDECIDED,
                VerdictRule.AGREED_ONLY,
                Judge.of(new Matter(
                        draft, target, count(400), DECEMBER, true, told(400, Unit.COURSES, JUNE), straight())));
    }

    /** A value that was agreed in 2021 for 2023 is due in the contract of 2023. */
    @Test
    void aLaterYearsValueIsHeldAgainstItsOwnYear() {
        var now = terms(TargetMeasure.SURVEY_SHARE, BigDecimal.valueOf(39), Unit.PERCENT);
        var terms = new TargetTerms(
                now.title(),
                now.measure(),
                TargetFeed.REPORTED,
                now.value(),
                null,
                now.unit(),
                now.comparison(),
                null,
                null,
                List.of(new TargetTerms.LaterTarget(2023, BigDecimal.valueOf(50))));
        var of2021 = contract(target("1.1", terms));
        var told = told(45, Unit.PERCENT, JUNE);
        assertEquals(
                ON_TRACK, judge(of2021.target("1.1"), null, JUNE, false, told).verdict());
        var of2023 = agreed(of2021.carriedOverTo(2023), 2023);
        var then = new Matter(of2023, of2023.target("1.1"), null, JUNE.plusYears(2), false, told, straight());
        assertEquals(AT_RISK, Judge.of(then).verdict());
    }

    @ParameterizedTest
    @CsvSource({"29, UNDECIDED, ENOUGH_ANSWERS", "30, ON_TRACK, LEVEL"})
    void aShareIsNotJudgedOnFewerThanThirty(int n, TargetVerdict verdict, VerdictRule rule) {
        var target = target("4.1", terms(TargetMeasure.SURVEY_SHARE, BigDecimal.valueOf(45), Unit.PERCENT));
        var said = judge(target, share(n, n, ""), JUNE, false, null);
        assertVerdict(verdict, rule, said);
    }

    /** Of 100: 50 may be 40-60 in truth, so that 59 may be reached and 61 not. */
    @ParameterizedTest
    @CsvSource({"50, ON_TRACK", "59, AT_RISK", "61, OFF_TRACK"})
    void aShareIsHeldAgainstItsUncertainty(int wanted, TargetVerdict verdict) {
        var target = target("4.1", terms(TargetMeasure.SURVEY_SHARE, BigDecimal.valueOf(wanted), Unit.PERCENT));
        var said = judge(target, share(50, 100, ""), JUNE, false, null);
        assertVerdict(verdict, VerdictRule.LEVEL, said);
        assertEquals(List.of(new BigDecimal("40.4"), new BigDecimal("59.6")), List.of(said.low(), said.high()));
        assertEquals(
                wanted == 50 ? MET : NOT_MET,
                judge(target, share(50, 100, ""), DECEMBER, true, null).verdict());
    }

    @Test
    void withoutNNothingIsOffTrack() {
        var target = target("4.1", terms(TargetMeasure.SURVEY_SHARE, BigDecimal.valueOf(45), Unit.PERCENT));
        var said = judge(target, null, JUNE, false, told(10, Unit.PERCENT, JUNE));
        assertVerdict(AT_RISK, VerdictRule.LEVEL, said);
        assertNull(said.low());
        assertTrue(said.reason().da().contains("usikkerheden er ikke kendt"), said.reason()::da);
    }

    @Test
    void eachSegmentIsJudgedAndTheWholeIsNot() {
        var target = eachSegment();
        // 82 and 89 hold; 85 decides nothing.
        var both = judge(target, null, JUNE, false, told(85, Unit.PERCENT, JUNE, 82, 89));
        assertVerdict(ON_TRACK, VerdictRule.EACH_SEGMENT, both);
        assertTrue(
                both.reason().da().startsWith("driftssegmentet: 82 %, På sporet; vækstsegmentet: 89 %"),
                both.reason()::da);
        assertVerdict(
                UNDECIDED, VerdictRule.EACH_SEGMENT, judge(target, null, JUNE, false, told(85, Unit.PERCENT, JUNE)));
        // The whole is 85, and one segment misses.
        assertEquals(
                AT_RISK,
                judge(target, null, JUNE, false, told(85, Unit.PERCENT, JUNE, 79, 91))
                        .verdict());
        // 27 of 30 and 90 of 100 are 90 each; with 29 in one nothing is decided.
        assertEquals(
                ON_TRACK,
                judge(target, segments(27, 30, 90, 100), JUNE, false, null).verdict());
        assertEquals(
                UNDECIDED,
                judge(target, segments(27, 29, 90, 100), JUNE, false, null).verdict());
        assertVerdict(UNDECIDED, VerdictRule.EACH_SEGMENT, judge(target, share(90, 100, "GROWTH"), JUNE, false, null));
    }

    @Test
    void noughtOfWhatNobodyRegistersSaysNothing() {
        var target = target("12.1", courses(2));
        assertVerdict(UNDECIDED, VerdictRule.KNOWN_ONLY, judge(target, count(0), JUNE, false, null));
        assertVerdict(UNDECIDED, VerdictRule.KNOWN_ONLY, judge(target, null, JUNE, false, null));
        // Something else of the kind is registered, so nought is nought: 0 of 20, and not more than 5 may come.
        var many = target("12.1", courses(20));
        assertEquals(
                OFF_TRACK, judge(many, countBeside(0, 3), JUNE, false, null).verdict());
    }

    @Test
    void whatIsLessThanAPaperToldBeforeIsNotAll() {
        var target = target("9.2", courses(385));
        var paper = told(185, Unit.COURSES, JUNE);
        var said = judge(target, count(5), DECEMBER, true, paper);
        assertEquals(AT_RISK, said.verdict());
        assertEquals(AssessedBy.REPORTED, said.by());
        assertEquals(JUNE, said.asOf());
        assertEquals(
                AssessedBy.COUNTED,
                judge(target, count(186), DECEMBER, true, paper).by());
    }

    @Test
    void ofAtMostLessIsBetter() {
        var terms = terms(TargetMeasure.COUNT, BigDecimal.valueOf(100), Unit.CASES);
        var target = target(
                "20.1",
                new TargetTerms(
                        terms.title(),
                        terms.measure(),
                        terms.feed(),
                        terms.value(),
                        null,
                        terms.unit(),
                        TargetComparison.AT_MOST,
                        null,
                        null,
                        List.of()));
        assertEquals(ON_TRACK, judge(target, count(40), JUNE, false, null).verdict());
        // 55 end at 111, and at 90 at best.
        assertEquals(AT_RISK, judge(target, count(55), JUNE, false, null).verdict());
        assertEquals(OFF_TRACK, judge(target, count(90), JUNE, false, null).verdict());
        assertEquals(NOT_MET, judge(target, count(101), JUNE, false, null).verdict());
        assertEquals(
                NOT_MET,
                judge(target, count(101), LocalDate.of(2021, 1, 5), false, null).verdict());
        assertEquals(MET, judge(target, count(100), DECEMBER, true, null).verdict());
    }

    @Test
    void aboveARangeIsNoBetterAndNoWorse() {
        var terms = terms(TargetMeasure.COUNT, BigDecimal.valueOf(2), Unit.STEERING_GROUPS);
        var target = target(
                "17.4",
                new TargetTerms(
                        terms.title(),
                        terms.measure(),
                        terms.feed(),
                        terms.value(),
                        BigDecimal.valueOf(4),
                        terms.unit(),
                        TargetComparison.AT_LEAST,
                        null,
                        null,
                        List.of()));
        assertEquals(
                AT_RISK, judge(target, countBeside(0, 1), JUNE, false, null).verdict());
        assertEquals(MET, judge(target, count(2), JUNE, false, null).verdict());
        assertEquals(MET, judge(target, count(5), JUNE, false, null).verdict());
    }

    /** 5 % on the 10 of the baseline are 10.5, so 11. */
    @ParameterizedTest
    @CsvSource({"10, NOT_MET", "11, MET"})
    void growthHasAThreshold(int counted, TargetVerdict verdict) {
        var target = target("13.3", terms(TargetMeasure.GROWTH_ON_BASELINE, BigDecimal.valueOf(5), Unit.PERCENT));
        var said = judge(target, counted(Measure.GROWTH, counted), DECEMBER, true, null);
        assertEquals(verdict, said.verdict());
        assertEquals(new BigDecimal("10.5"), said.required());
        var unfounded = new Target(target.id(), new Target.Place(9, 1), target.terms(), null);
        assertVerdict(
                UNDECIDED,
                VerdictRule.ON_A_BASELINE,
                judge(unfounded, counted(Measure.GROWTH, counted), DECEMBER, true, null));
        assertVerdict(
                UNDECIDED,
                VerdictRule.ON_A_BASELINE,
                judge(unfounded, null, JUNE, false, told(31, Unit.COMPANIES, JUNE)));
    }

    /** No baseline is agreed; 5 % on the 40 that another target counts are 42. Nothing grows from none. */
    @ParameterizedTest
    @CsvSource({"41, 40, NOT_MET", "42, 40, MET", "42, 0, UNDECIDED", "42, , UNDECIDED"})
    void growthIsJudgedFromWhatAnotherTargetStandsAt(int counted, @Nullable BigDecimal other, TargetVerdict verdict) {
        var agreed = target("13.3", terms(TargetMeasure.GROWTH_ON_BASELINE, BigDecimal.valueOf(5), Unit.PERCENT));
        var target = new Target(agreed.id(), new Target.Place(9, 1), agreed.terms(), null);
        var said = Judge.of(new Matter(
                contract(target),
                target,
                counted(Measure.GROWTH, counted),
                DECEMBER,
                true,
                null,
                straight(),
                Departure.of(other, Unit.COMPANIES)));
        assertEquals(verdict, said.verdict(), said::toString);
        if (verdict == UNDECIDED) {
            assertEquals(VerdictRule.ON_A_BASELINE, said.rule());
        } else {
            assertEquals(new BigDecimal("42"), said.required());
            assertTrue(said.reason().en().startsWith(counted + " companies"), said.reason()::en);
        }
        // What a paper tells as that which has grown is held against the same.
        var told = Judge.of(new Matter(
                contract(target),
                target,
                null,
                DECEMBER,
                true,
                told(counted, Unit.COMPANIES, DECEMBER),
                straight(),
                Departure.of(other, Unit.COMPANIES)));
        assertEquals(verdict, told.verdict(), told::toString);
    }

    /** 12 m of 25 m at half of the year are 24.2 m: twelve grants may still reach it, and one nothing says so of has no band. */
    @Test
    void aSumIsForetoldFromItsAmounts() {
        var target = target("12.4", terms(TargetMeasure.SUM, BigDecimal.valueOf(25_000_000), Unit.DKK));
        var said = judge(target, amounts(12, 1_000_000), JUNE, false, null);
        assertEquals(AT_RISK, said.verdict());
        assertEquals(new BigDecimal("24198895"), said.forecast());
        var told = judge(target, null, JUNE, false, told(12_000_000, Unit.DKK, JUNE));
        assertEquals(AT_RISK, told.verdict());
        assertNull(told.low());
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_BEGUN, AT_RISK, NOT_MET",
        "UNDER_WAY, ON_TRACK, NOT_MET",
        "DELAYED, AT_RISK, NOT_MET",
        "DONE, MET, MET",
        "DROPPED, OFF_TRACK, NOT_MET"
    })
    void aMilestoneStandsWhereItIsSaidToStand(MilestoneState state, TargetVerdict verdict, TargetVerdict atTheEnd) {
        var target = target("6.1", terms(TargetMeasure.MILESTONE, null, null));
        assertVerdict(verdict, VerdictRule.STATE, judge(target, null, JUNE, false, milestone(state, JUNE)));
        assertVerdict(atTheEnd, VerdictRule.STATE, judge(target, null, DECEMBER, true, milestone(state, DECEMBER)));
        assertVerdict(UNDECIDED, VerdictRule.KNOWN_ONLY, judge(target, null, JUNE, false, milestone(null, JUNE)));
    }

    @Test
    void aMilestoneThatIsCountedIsReachedWithTheFirst() {
        var target = target("14.2", terms(TargetMeasure.MILESTONE, null, null));
        assertEquals(
                MET,
                judge(target, counted(Measure.MILESTONE, 1), JUNE, false, null).verdict());
        assertEquals(
                ON_TRACK,
                judge(target, null, JUNE, false, milestone(MilestoneState.UNDER_WAY, JUNE))
                        .verdict());
    }

    @Test
    void aClosedYearIsDecidedOnTheYearsFigure() {
        var target = target("9.2", courses(385));
        var closed = contract(target);
        closed.close(LocalDate.of(2022, 2, 1), "KKR, punkt 3", LocalDate.of(2022, 2, 1));
        var half = new Matter(closed, target, null, DECEMBER, true, told(185, Unit.COURSES, JUNE), straight());
        assertVerdict(UNDECIDED, VerdictRule.SETTLED_ONLY, Judge.of(half));
        var reached = new Matter(closed, target, null, DECEMBER, true, told(385, Unit.COURSES, JUNE), straight());
        assertEquals(MET, Judge.of(reached).verdict());
        var whole = new Matter(closed, target, null, DECEMBER, true, told(384, Unit.COURSES, DECEMBER), straight());
        assertEquals(NOT_MET, Judge.of(whole).verdict());
    }

    /**
     * Four of ten live in the country. 25 of 100 courses are 62.5 % of its share, and 34.7 (Clopper and Pearson) would be 86.6 %
     * at most; 36 are 90 %, and 46.2 would be 115.5 %, so that may be chance; 40 are its share, and then the town decides as well.
     */
    @ParameterizedTest
    @CsvSource({
        "25, false, OFF_TRACK, 62.5, 86.6", "36, false, AT_RISK, 90.0, 115.5",
        "40, false, ON_TRACK, 100.0, 116.1", "36, true, NOT_MET, 90.0, 115.5"
    })
    void theGroupThatIsFurthestBehindDecidesAndChanceIsNotHeldAgainstIt(
            int country, boolean over, TargetVerdict verdict, BigDecimal percent, BigDecimal high) {
        var terms = terms(TargetMeasure.DISTRIBUTION, BigDecimal.valueOf(100), Unit.PERCENT_OF_POPULATION_SHARE);
        var courses = new ArrayList<>(things(country, "'kind': 'SHORT', 'municipalityCode': '336'"));
        courses.addAll(things(100 - country, "'kind': 'SHORT', 'municipalityCode': '253'"));
        var spread = evaluate(Measure.DISTRIBUTION, courses).against(TOWN_AND_COUNTRY);
        var said = judge(target("10.1", terms), spread, over ? DECEMBER : JUNE, over, null);
        assertEquals(verdict, said.verdict(), said::toString);
        assertEquals(percent, said.value());
        assertEquals(high, said.high());
    }

    private static Target eachSegment() {
        var terms = terms(TargetMeasure.SURVEY_SHARE, BigDecimal.valueOf(80), Unit.PERCENT);
        return target(
                "3.1",
                new TargetTerms(
                        terms.title(),
                        terms.measure(),
                        terms.feed(),
                        terms.value(),
                        null,
                        terms.unit(),
                        terms.comparison(),
                        TargetScope.SEGMENT,
                        null,
                        List.of()));
    }

    private static void assertVerdict(TargetVerdict verdict, VerdictRule rule, Assessment said) {
        assertEquals(verdict, said.verdict(), said::toString);
        assertEquals(rule, said.rule(), said::toString);
    }

    private static Assessment judge(
            Target target, @Nullable Evaluation evaluation, LocalDate asOf, boolean over, @Nullable Reported told) {
        return Judge.of(new Matter(contract(target), target, evaluation, asOf, over, told, straight()));
    }

    private static PlanCurve straight() {
        return PlanCurve.straight(LocalDate.of(2021, 1, 1), DECEMBER);
    }

    private static Contract agreed(Contract draft, int year) {
        draft.goals().forEach(goal -> goal.answer(new GoalAnswers("a", "b", "c", "d")));
        draft.lint();
        draft.activate(LocalDate.of(year, 1, 1), "KKR, punkt 4", LocalDate.of(year, 1, 1));
        return draft;
    }

    private static Evaluation count(int n) {
        return counted(Measure.COUNT, n);
    }

    private static Evaluation counted(Measure measure, int n) {
        return evaluate(measure, things(n, "'kind': 'SHORT'"));
    }

    private static Evaluation countBeside(int n, int others) {
        return evaluate(
                Measure.COUNT,
                Stream.concat(things(n, "'kind': 'SHORT'").stream(), things(others, "'kind': 'OTHER'").stream())
                        .toList());
    }

    private static Evaluation amounts(int n, int amount) {
        return evaluate(Measure.SUM, things(n, "'kind': 'SHORT', 'amount': '" + amount + "'"));
    }

    private static Evaluation share(int part, int n, String segment) {
        var answers = new ArrayList<Known>();
        answers.addAll(things(part, "'kind': 'SHORT', 'effect': 'HIGH', 'segment': '" + segment + "'"));
        answers.addAll(things(n - part, "'kind': 'SHORT', 'effect': 'LOW', 'segment': '" + segment + "'"));
        return evaluate(Measure.SHARE, answers);
    }

    private static Evaluation segments(int part, int n, int otherPart, int otherN) {
        var answers = new ArrayList<Known>();
        share(part, n, "OPERATIONS").members().forEach(member -> answers.add(member.known()));
        share(otherPart, otherN, "GROWTH").members().forEach(member -> answers.add(member.known()));
        return evaluate(Measure.SHARE, answers);
    }

    private static Evaluation evaluate(Measure measure, List<Known> things) {
        var counts = measure == Measure.SHARE ? List.of(is(Field.EFFECT, "HIGH")) : List.<Condition>of();
        return new Measurement(FactFeed.COURSES, measure, null, 0, List.of(is(Field.KIND, "SHORT")), counts)
                .evaluate(things, Map.of());
    }

    private static Condition is(Field field, String value) {
        return new Condition(field, new TreeSet<>(List.of(value)), null);
    }

    private static List<Known> things(int n, String state) {
        return IntStream.range(0, n)
                .mapToObj(i -> new Known(
                        new Subject("sjaelland", SubjectKind.COURSE, state + i),
                        LocalDate.of(2021, 3, 1),
                        Instant.parse("2021-03-01T10:00:00Z"),
                        state(state)))
                .toList();
    }

    private static JsonNode state(String fields) {
        var state = JsonNodeFactory.instance.objectNode();
        for (var field : fields.split(", ", -1)) {
            var parts = field.replace("'", "").split(": ", -1);
            if (!parts[1].isEmpty()) {
                state.put(parts[0], parts[1]);
            }
        }
        return state;
    }

    private static Reported milestone(@Nullable MilestoneState state, LocalDate asOf) {
        return reported(null, null, state, Collections.emptySortedMap(), asOf);
    }

    private static Reported told(int value, Unit unit, LocalDate asOf) {
        return reported(BigDecimal.valueOf(value), unit, null, Collections.emptySortedMap(), asOf);
    }

    private static Reported told(int value, Unit unit, LocalDate asOf, int operations, int growth) {
        var segments = new TreeMap<Segment, BigDecimal>(
                Map.of(Segment.OPERATIONS, BigDecimal.valueOf(operations), Segment.GROWTH, BigDecimal.valueOf(growth)));
        return reported(BigDecimal.valueOf(value), unit, null, segments, asOf);
    }

    private static Reported reported(
            @Nullable BigDecimal value,
            @Nullable Unit unit,
            @Nullable MilestoneState state,
            SortedMap<Segment, BigDecimal> segments,
            LocalDate asOf) {
        return new Reported(
                asOf,
                value,
                unit,
                state,
                null,
                null,
                null,
                segments,
                Collections.emptySortedMap(),
                List.of(),
                text("Halvårsstatus"),
                null);
    }
}
