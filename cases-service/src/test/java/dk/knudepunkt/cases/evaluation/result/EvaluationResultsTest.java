package dk.knudepunkt.cases.evaluation.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.cases.evaluation.code.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Figures are computed from what was said, and from nothing else. */
class EvaluationResultsTest {

    private static final LocalDate MAY = LocalDate.of(2021, 5, 31);
    private static final GuidedIn YEAR = new GuidedIn(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));

    @Test
    void scoreIsPromotersLessDetractors() {
        var score = NetPromoter.of(List.of(10, 9, 8, 7, 6, 10, 10, 9));
        assertEquals(new BigDecimal("50.0"), score.score());
        assertEquals(8, score.n());
        assertTrue(score.low().compareTo(score.score()) < 0 && score.high().compareTo(score.score()) > 0);
    }

    @Test
    void evenWhereAllAgreeAFewProveLittle() {
        var few = NetPromoter.of(List.of(10, 10, 10, 10, 10));
        var many = NetPromoter.of(IntStream.range(0, 500).mapToObj(each -> 10).toList());
        assertEquals(new BigDecimal("100.0"), few.score());
        assertTrue(few.low().intValue() < 60, few.toString());
        assertTrue(many.low().intValue() > 97, many.toString());
    }

    @Test
    void fewerThanFiveAnswersAreOnlyCounted() {
        var result = of(ResultGroup.SEGMENT, Stream.concat(asked("GROWTH", 4), asked("OPERATIONS", 5)));
        var growth = result.groups().getFirst();
        assertTrue(growth.tooFew());
        assertEquals(4, growth.answered());
        assertEquals(List.of(), growth.questions());
        assertNull(growth.recommend());
        assertFalse(result.groups().get(1).tooFew());
    }

    @Test
    void whoeverDidNotAnswerBelongsToTheBaseOfTheRateAndToNothingElse() {
        var silent = IntStream.range(0, 5).mapToObj(each -> new AskedCompany("GROWTH", MAY, "developer", null));
        var total = of(ResultGroup.PERIOD, Stream.concat(asked("GROWTH", 5), silent))
                .total();
        assertEquals(10L, total.sent());
        assertEquals(5, total.answered());
        assertEquals(new BigDecimal("50.0"), total.responseRate());
        assertEquals(5, question(total, Question.COMPETENCE).n());
    }

    @Test
    void useIsAskedOfWhoeverWasReferredOnly() {
        var total = of(ResultGroup.SEGMENT, asked("GROWTH", 6)).total();
        assertEquals(3, question(total, Question.EXTERNAL_USE).n());
        assertEquals(
                new BigDecimal("100.0"),
                question(total, Question.EXTERNAL_USE).answers().getFirst().percent());
    }

    @Test
    void doNotKnowIsAnAnswer() {
        var competence = question(of(ResultGroup.SEGMENT, asked("GROWTH", 6)).total(), Question.COMPETENCE);
        assertEquals("DO_NOT_KNOW", competence.answers().getLast().answer());
        assertEquals(1, competence.answers().getLast().count());
        assertEquals(new BigDecimal("16.7"), competence.answers().getLast().percent());
    }

    @Test
    void aThemeIsWhatTheCompanySaysAndNobodyIsAskedInOne() {
        var groups = of(ResultGroup.THEME, asked("GROWTH", 5)).groups();
        assertEquals(
                List.of("DIGITALISATION", "EXPORT"),
                groups.stream().map(EvaluationResult::group).toList());
        assertNull(groups.getFirst().sent());
    }

    @Test
    void whatNobodyJudgedIsAGroupToo() {
        assertEquals(
                "UNKNOWN",
                of(ResultGroup.SEGMENT, Stream.of(new AskedCompany(null, MAY, "developer", null)))
                        .groups()
                        .getFirst()
                        .group());
    }

    private static EvaluationResults of(ResultGroup by, Stream<AskedCompany> asked) {
        return EvaluationResults.of(YEAR, by, asked.toList());
    }

    /** Every second was referred, the first does not know. */
    private static Stream<AskedCompany> asked(String segment, int count) {
        return IntStream.range(0, count)
                .mapToObj(no -> new AskedCompany(
                        segment,
                        MAY,
                        "developer",
                        new AskedCompany.Said(
                                no == 0 ? "DO_NOT_KNOW" : "VERY_SATISFIED",
                                9,
                                "HIGH",
                                no % 2 == 0 ? "YES" : "NO",
                                no % 2 == 0 ? "USED" : null,
                                List.of("DIGITALISATION", "EXPORT"))));
    }

    private static QuestionResult question(EvaluationResult result, Question question) {
        return result.questions().stream()
                .filter(each -> each.question() == question)
                .findFirst()
                .orElseThrow();
    }
}
