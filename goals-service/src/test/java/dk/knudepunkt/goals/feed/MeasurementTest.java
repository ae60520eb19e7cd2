package dk.knudepunkt.goals.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.goals.fact.Known;
import dk.knudepunkt.goals.fact.Subject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each kind of figure on facts made by hand, worked out on paper first. */
class MeasurementTest {

    private static final Condition OWN = is(Field.ACCOUNT, "SPECIALISED");
    private static final Condition DONE = is(Field.STATUS, "COMPLETED");

    /** Five courses: one of another kind, one that a municipality pays for, one reopened. Two are left: 2. */
    @Test
    void countIsWhatMeetsAllConditions() {
        var figure = measure(FactFeed.COURSES, Measure.COUNT, is(Field.KIND, "SHORT"), OWN, DONE)
                .evaluate(
                        things(
                                course("SHORT", "SPECIALISED", "COMPLETED"),
                                course("SHORT", "SPECIALISED", "COMPLETED"),
                                course("ACTION_PLAN", "SPECIALISED", "COMPLETED"),
                                course("SHORT", "LOCAL_SERVICE", "COMPLETED"),
                                course("SHORT", "SPECIALISED", "REOPENED")),
                        Map.of());
        assertValue("2", figure);
        assertEquals(2, figure.n());
        assertEquals(List.of("COUNTS", "COUNTS", "OTHER_KIND", "OTHER_ACCOUNT", "REOPENED"), verdicts(figure));
        assertEquals(
                "Tæller ikke: arten er handlingsplan",
                figure.leftOut().getFirst().verdict().danish());
    }

    /** What the order of the conditions is for: a course that fails two is told the first. */
    @Test
    void theFirstReasonIsToldAlone() {
        var figure = measure(FactFeed.COURSES, Measure.COUNT, is(Field.KIND, "SHORT"), OWN)
                .evaluate(things("{'kind': 'GROWTH_PLAN', 'account': 'PROJECT'}", "{'kind': 'SHORT'}"), Map.of());
        assertEquals(List.of("OTHER_KIND", "UNKNOWN_ACCOUNT"), verdicts(figure));
        assertEquals(
                "Does not count: the account is not known",
                figure.leftOut().getLast().verdict().english());
    }

    /** 10 m + 15 m are sought; 5 m were withdrawn: 25 m from 2 applications. */
    @Test
    void sumAddsTheAmountsOfWhatCounts() {
        var figure = measure(FactFeed.APPLICATIONS, Measure.SUM, is(Field.STATUS, "SUBMITTED"))
                .evaluate(
                        things(
                                "{'status': 'SUBMITTED', 'amount': 10000000}",
                                "{'status': 'SUBMITTED', 'amount': 15000000}",
                                "{'status': 'WITHDRAWN', 'amount': 5000000}"),
                        Map.of());
        assertValue("25000000", figure);
        assertEquals(2, figure.n());
    }

    /** Seven answered, one did not, one does not know: of 7 in the base 6, of these 4 use it: 4/6 = 66.7 %. */
    @Test
    void shareIsHeldAgainstTheBaseAlone() {
        var how = new Measurement(
                FactFeed.EVALUATIONS,
                Measure.SHARE,
                null,
                0,
                List.of(is(Field.STATUS, "ANSWERED"), is(Field.EXTERNAL_USE, "USED", "WITHIN_HALF_A_YEAR", "NO")),
                List.of(is(Field.EXTERNAL_USE, "USED", "WITHIN_HALF_A_YEAR")));
        var figure = how.evaluate(
                things(
                        answer("USED"),
                        answer("USED"),
                        answer("USED"),
                        answer("WITHIN_HALF_A_YEAR"),
                        answer("NO"),
                        answer("NO"),
                        answer("DO_NOT_KNOW"),
                        "{'status': 'SENT'}"),
                Map.of());
        assertValue("66.7", figure);
        assertEquals(6, figure.n());
        assertEquals(6, figure.counted().size());
        assertEquals(
                List.of("OTHER_EXTERNAL_USE", "SENT"),
                figure.leftOut().stream().map(it -> it.verdict().code()).toList());
    }

    @Test
    void aShareOfNothingIsNoNumber() {
        var figure = new Measurement(FactFeed.EVALUATIONS, Measure.SHARE, null, 0, List.of(DONE), List.of())
                .evaluate(List.of(), Map.of());
        assertNull(figure.value(null));
        assertEquals(0, figure.n());
    }

    /** Ten answers: six of 9-10, three of 7-8, one of 0-6: 60 % − 10 % = 50. */
    @Test
    void npsIsPromotersLessDetractors() {
        var figure = measure(FactFeed.EVALUATIONS, Measure.NPS, is(Field.STATUS, "ANSWERED"))
                .evaluate(
                        IntStream.of(10, 10, 9, 9, 9, 10, 8, 7, 7, 6)
                                .mapToObj(it -> known(it, "{'status': 'ANSWERED', 'recommend': %d}".formatted(it)))
                                .toList(),
                        Map.of());
        assertValue("50.0", figure);
        assertEquals(10, figure.n());
    }

    /** Drift: 1 of 2 is very satisfied, 50 %; vækst: 3 of 3, 100 %; the whole, 80 %, decides nothing. */
    @Test
    void eachSegmentHasAValueOfItsOwn() {
        var how = new Measurement(
                FactFeed.EVALUATIONS,
                Measure.SHARE,
                null,
                1,
                List.of(),
                List.of(is(Field.COMPETENCE, "VERY_SATISFIED")));
        var figure = how.evaluate(
                things(
                        "{'segment': 'OPERATIONS', 'competence': 'VERY_SATISFIED'}",
                        "{'segment': 'OPERATIONS', 'competence': 'SATISFIED'}",
                        "{'segment': 'GROWTH', 'competence': 'VERY_SATISFIED'}",
                        "{'segment': 'GROWTH', 'competence': 'VERY_SATISFIED'}",
                        "{'segment': 'GROWTH', 'competence': 'VERY_SATISFIED'}"),
                Map.of());
        var segments = figure.by(member -> member.known().code("segment").orElse(""));
        assertValue("50.0", segments.get("OPERATIONS"));
        assertValue("100.0", segments.get("GROWTH"));
        assertValue("80.0", figure);
        assertEquals(LocalDate.of(2020, 1, 1), how.from(LocalDate.of(2021, 1, 1)));
        assertEquals(LocalDate.of(2020, 12, 31), how.to(LocalDate.of(2021, 12, 31), LocalDate.of(2021, 6, 30)));
    }

    /** Four courses of A, B (which became A) and C: A is new by its second course, C is not: 1 of 2 companies, 50 %. */
    @Test
    void aCompanyCountsOnceAlsoAfterItBecameAnother() {
        var how = new Measurement(
                FactFeed.COURSES,
                Measure.SHARE,
                Field.COMPANY,
                0,
                List.of(),
                List.of(is(Field.NEW_SINCE_YEAR_BEFORE, "YES")));
        var figure = how.evaluate(
                things(
                        "{'cvr': 'A', 'readings': {'NOT_GUIDED_YEAR_BEFORE': 'NO'}}",
                        "{'cvr': 'A', 'readings': {'NOT_GUIDED_YEAR_BEFORE': 'YES'}}",
                        "{'cvr': 'B', 'readings': {'NOT_GUIDED_YEAR_BEFORE': 'YES'}}",
                        "{'cvr': 'C', 'readings': {'NOT_GUIDED_YEAR_BEFORE': 'NO'}}"),
                Map.of("B", "A"));
        assertValue("50.0", figure);
        assertEquals(2, figure.n());
        assertEquals(2, figure.leftOut().size());
        assertEquals(Verdict.COUNTED_ALREADY, figure.leftOut().getFirst().verdict());
    }

    /** Nobody should make a ring of companies; three in one are one all the same, or none would end. */
    @Test
    void aRingOfCompaniesEnds() {
        var how = new Measurement(FactFeed.COURSES, Measure.COUNT, Field.COMPANY, 0, List.of(), List.of());
        how.evaluate(things("{'cvr': 'A'}", "{'cvr': 'B'}"), Map.of("A", "B", "B", "A"));
    }

    /** 78 m of turnover on 30 m of operating funds: 2.60. */
    @Test
    void ratioIsTurnoverByOperatingFunds() {
        var figure = measure(FactFeed.ACCOUNTS, Measure.RATIO)
                .evaluate(things("{'amount': 78000000, 'operatingFunds': 30000000}"), Map.of());
        assertValue("2.60", figure);
        assertNull(measure(FactFeed.ACCOUNTS, Measure.RATIO)
                .evaluate(List.of(), Map.of())
                .value(null));
    }

    /** 45 companies on a baseline of 42: 3/42 = 7.1 %; on none, nothing. */
    @Test
    void growthIsToldOnABaselineOnly() {
        var figure = new Measurement(
                        FactFeed.EXTERNAL_REFERRALS, Measure.GROWTH, Field.COMPANY, 0, List.of(), List.of())
                .evaluate(
                        IntStream.range(0, 45)
                                .mapToObj(it -> known(it, "{'cvr': '%d'}".formatted(it)))
                                .toList(),
                        Map.of());
        assertEquals(new BigDecimal("7.1"), figure.value(BigDecimal.valueOf(42)));
        assertNull(figure.value(null));
        assertEquals(45, figure.n());
    }

    /**
     * 60 companies grew by 14.2 %, their control group by 3.1 %: 11.1 points more. 20 of another cohort grew by 9.0 %, theirs by
     * 11.5 %: 2.5 points less. (60 × 11.1 − 20 × 2.5) / 80 = (666 − 50) / 80 = 7.7 points, on 80 companies. Employment is
     * another figure, and so are those in operations.
     */
    @Test
    void aDifferenceIsToldFromAControlGroupAndEachCohortWeighsAsItIsLarge() {
        var figure = effectOnTurnover()
                .evaluate(
                        things(
                                effect("GROWTH", "TURNOVER", 60, "14.2", "3.1"),
                                effect("GROWTH", "TURNOVER", 20, "9.0", "11.5"),
                                effect("GROWTH", "EMPLOYMENT", 60, "50", "1"),
                                effect("OPERATIONS", "TURNOVER", 40, "50", "1")),
                        Map.of());
        assertValue("7.7", figure);
        assertEquals(80, figure.n());
        assertEquals(2, figure.leftOut().size());
    }

    /** 30 companies grew by 20 %, and nobody says how much others did: that is growth and no effect. */
    @Test
    void withoutAControlGroupThereIsNoDifference() {
        var figure = effectOnTurnover()
                .evaluate(
                        things(
                                "{'segment': 'GROWTH', 'indicator': 'TURNOVER', 'guidedCompanies': 30, 'guidedGrowth': 20}"),
                        Map.of());
        assertNull(figure.value(null));
        assertEquals(0, figure.n());
        assertEquals(List.of("NO_CONTROL_GROUP"), verdicts(figure));
    }

    @Test
    void aDifferenceIsReadAloud() {
        var sentence = Sentence.of(effectOnTurnover());
        assertEquals(
                "Forskellen i procentpoint mellem de vejledtes vækst og kontrolgruppens i effektmålinger, regnet efter "
                        + "vejledningens afslutning, i det år, der ligger 2 år før kontraktens, hvor segmentet er vækst og det "
                        + "målte er omsætning.",
                sentence.da());
        assertEquals(
                "The difference in percentage points between the growth of the guided and that of the control group in "
                        + "measurements of effect, by the end of the guidance, in the year 2 years before the contract's, where "
                        + "the segment is growth and what is measured is turnover.",
                sentence.en());
    }

    private static Measurement effectOnTurnover() {
        return new Measurement(
                FactFeed.EFFECTS,
                Measure.CONTROL_GROUP_DIFFERENCE,
                null,
                2,
                List.of(is(Field.SEGMENT, "GROWTH"), is(Field.INDICATOR, "TURNOVER")),
                List.of());
    }

    private static String effect(String segment, String indicator, int companies, String guided, String control) {
        return "{'segment': '%s', 'indicator': '%s', 'guidedCompanies': %d, 'guidedGrowth': %s, 'controlGrowth': %s}"
                .formatted(segment, indicator, companies, guided, control);
    }

    @Test
    void aMilestoneIsReachedOnceThereIsSomething() {
        var how = measure(FactFeed.TASKS, Measure.MILESTONE, is(Field.CHANNEL, "OWN"));
        assertEquals(
                0, how.evaluate(things("{'channel': 'OTHER_PORTAL'}"), Map.of()).n());
        var reached = how.evaluate(things("{'channel': 'OWN'}"), Map.of());
        assertEquals(1, reached.n());
        assertNull(reached.value(null));
    }

    /** The food cluster twice, the energy cluster once: 2. */
    @Test
    void differentOnesCountOnceEach() {
        var figure = new Measurement(FactFeed.ACTIVITIES, Measure.COUNT, Field.REFERENCE, 0, List.of(), List.of())
                .evaluate(
                        things("{'subjectRef': 'food'}", "{'subjectRef': 'energy'}", "{'subjectRef': 'food'}"),
                        Map.of());
        assertValue("2", figure);
    }

    private static Measurement measure(FactFeed feed, Measure measure, Condition... of) {
        return new Measurement(feed, measure, null, 0, List.of(of), List.of());
    }

    private static Condition is(Field field, String... values) {
        return new Condition(field, new TreeSet<>(List.of(values)), null);
    }

    private static String course(String kind, String account, String status) {
        return "{'kind': '%s', 'account': '%s', 'status': '%s'}".formatted(kind, account, status);
    }

    private static String answer(String use) {
        return "{'status': 'ANSWERED', 'externalUse': '%s'}".formatted(use);
    }

    private static List<Known> things(String... states) {
        return IntStream.range(0, states.length)
                .mapToObj(it -> known(it, states[it]))
                .toList();
    }

    private static Known known(int number, String state) {
        return new Known(
                new Subject("sjaelland", FactFeed.COURSES.subjects(), "%04d-%d".formatted(number, state.hashCode())),
                LocalDate.of(2021, 6, 1),
                Instant.EPOCH,
                json(state));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException slip) {
            throw new IllegalArgumentException(slip);
        }
    }

    private static List<String> verdicts(Evaluation figure) {
        return figure.members().stream().map(member -> member.verdict().code()).toList();
    }

    private static void assertValue(String value, @Nullable Evaluation figure) {
        assertEquals(new BigDecimal(value), Objects.requireNonNull(figure).value(null));
    }
}
