package dk.knudepunkt.cases.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.cases.contact.UnsentReason;
import dk.knudepunkt.cases.course.CourseFixtures;
import dk.knudepunkt.cases.course.code.Theme;
import dk.knudepunkt.cases.evaluation.code.Competence;
import dk.knudepunkt.cases.evaluation.code.Effect;
import dk.knudepunkt.cases.evaluation.code.EvaluationStatus;
import dk.knudepunkt.cases.evaluation.code.ExternalUse;
import dk.knudepunkt.cases.evaluation.code.Referred;
import dk.knudepunkt.platform.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What may happen to an evaluation, and what may not. */
class EvaluationTest {

    private static final LocalDate MAY = LocalDate.of(2021, 5, 31);
    private static final Instant JUNE = Instant.parse("2021-06-01T08:00:00Z");

    private final Evaluation evaluation = new Evaluation(CourseFixtures.course(), MAY, JUNE);

    @Test
    void isSentAndRemindedOnceAndExpires() {
        assertEquals(Evaluation.Step.SEND, evaluation.step(JUNE));
        evaluation.sent(JUNE);
        assertEquals(Evaluation.Step.REMIND, evaluation.step(after(7)));
        evaluation.reminded(after(7));
        assertEquals(EvaluationStatus.REMINDED, evaluation.status());
        assertEquals(Evaluation.Step.EXPIRE, evaluation.step(after(60)));
        evaluation.expire();
        assertRefused("evaluation-expired", () -> evaluation.opened(after(60)));
    }

    @Test
    void isTooLateAtTheMomentItExpiresWhetherSomebodyHasNotedItOrNot() {
        evaluation.sent(JUNE);
        evaluation.opened(after(60).minusSeconds(1));
        assertRefused("evaluation-expired", () -> evaluation.answer(said(Referred.NO, null), after(60)));
    }

    @Test
    void isAnsweredOnce() {
        evaluation.sent(JUNE);
        evaluation.opened(after(1));
        assertEquals(EvaluationStatus.OPENED, evaluation.status());
        var answer = evaluation.answer(said(Referred.YES, ExternalUse.USED), after(2));
        assertEquals(LocalDate.of(2021, 6, 3), answer.answeredOn());
        assertRefused("evaluation-answered", () -> evaluation.answer(said(Referred.NO, null), after(2)));
        assertRefused("evaluation-answered", () -> evaluation.opened(after(2)));
    }

    @Test
    void whoeverWasReferredSaysWhetherTheyUsedIt() {
        evaluation.sent(JUNE);
        assertRefused("evaluation-use-missing", () -> evaluation.answer(said(Referred.YES, null), after(1)));
    }

    @Test
    void whoeverWasNotReferredHasUsedNothing() {
        evaluation.sent(JUNE);
        assertEquals(
                null,
                evaluation.answer(said(Referred.NO, ExternalUse.USED), after(1)).externalUse());
    }

    @Test
    void nobodyIsAskedAboutWhatWasLongAgo() {
        var old = new Evaluation(CourseFixtures.course(), MAY, after(90));
        assertEquals(EvaluationStatus.NOT_SENT, old.status());
        assertEquals(UnsentReason.LONG_AGO, old.reason().orElseThrow());
    }

    @Test
    void whatWasNotAnsweredIsTakenBack() {
        evaluation.sent(JUNE);
        evaluation.takeBack();
        assertRefused("evaluation-withdrawn", () -> evaluation.answer(said(Referred.NO, null), after(1)));
    }

    @Test
    void whatWasAnsweredStays() {
        evaluation.sent(JUNE);
        evaluation.answer(said(Referred.NO, null), after(1));
        evaluation.takeBack();
        assertEquals(EvaluationStatus.ANSWERED, evaluation.status());
    }

    @Test
    void onlyALetterThatIsOutComesBack() {
        evaluation.sent(JUNE);
        evaluation.bounced(after(1));
        assertEquals(EvaluationStatus.BOUNCED, evaluation.status());
        assertRefused("evaluation-not-on-its-way", () -> evaluation.bounced(after(1)));
    }

    @Test
    void whoeverCannotBeRemindedMayStillAnswer() {
        evaluation.sent(JUNE);
        evaluation.notReminded();
        assertTrue(evaluation.remindedAt().isEmpty());
        evaluation.answer(said(Referred.DO_NOT_KNOW, null), after(20));
        assertEquals(EvaluationStatus.ANSWERED, evaluation.status());
    }

    private static AnswerEvaluation said(Referred referred, @Nullable ExternalUse use) {
        return new AnswerEvaluation(
                Competence.VERY_SATISFIED, 9, Effect.HIGH, referred, use, Set.of(Theme.EXPORT), null);
    }

    private static Instant after(int days) {
        return JUNE.plus(Duration.ofDays(days));
    }

    private static void assertRefused(String slug, Runnable deed) {
        assertEquals(slug, assertThrows(Problem.class, deed::run).slug());
    }
}
