package dk.knudepunkt.goals.contract;

import static dk.knudepunkt.goals.contract.ContractFixtures.contract;
import static dk.knudepunkt.goals.contract.ContractFixtures.courses;
import static dk.knudepunkt.goals.contract.ContractFixtures.target;
import static dk.knudepunkt.goals.contract.ContractFixtures.terms;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContractLifeTest {

    private static final LocalDate AGREED = LocalDate.of(2021, 12, 10);
    private static final BigDecimal MORE = BigDecimal.valueOf(650);
    private static final GoalAnswers FOUR = new GoalAnswers("talt", "sammenlignet", "600", "huset til KKR");

    @Test
    void whatCameWithThePapersIsAgreedAndWhatIsCarriedOverIsNot() {
        assertTrue(contract().status().isAgreed());
        assertEquals(ContractStatus.DRAFT, draft().status());
        assertFalse(draft().status().isAgreed());
    }

    @Test
    void noneIsAgreedWithoutAllAnswers() {
        var draft = draft();
        assertEquals("contract-step-not-open", refused(() -> draft.activate(AGREED, "punkt 4", AGREED)));
        assertEquals("contract-goals-unanswered", refused(draft::lint));
        draft.goal(9).answer(new GoalAnswers("talt", null, "600", "huset til KKR"));
        assertEquals(1, draft.goal(9).answers().open());
        assertEquals("contract-goals-unanswered", refused(draft::lint));
        draft.goal(9).answer(FOUR);
        draft.lint();
        draft.activate(AGREED, "punkt 4", AGREED);
        assertTrue(draft.status().isAgreed());
    }

    @Test
    void whatWasLookedThroughAndChangesIsADraftAgain() {
        var draft = linted();
        draft.amend("9.1", MORE, null);
        assertEquals(ContractStatus.DRAFT, draft.status());
        assertEquals(MORE, draft.target("9.1").terms().value());
    }

    @Test
    void whatIsAgreedChangesWithMinutesAndStaysAgreed() {
        var active = linted();
        active.activate(AGREED, "punkt 4", AGREED);
        assertEquals("contract-minutes-missing", refused(() -> active.amend("9.1", MORE, null)));
        assertEquals(1, active.amend("9.1", MORE, "punkt 7"));
        assertEquals(2, active.amend("9.1", BigDecimal.TEN, "punkt 8"));
        assertEquals(ContractStatus.ACTIVE, active.status());
    }

    @Test
    void itIsClosedWhenItsYearIsOver() {
        var active = linted();
        active.activate(AGREED, "punkt 4", AGREED);
        var last = LocalDate.of(2022, 12, 31);
        assertEquals("contract-date-out-of-range", refused(() -> active.close(last, "punkt 1", last.plusDays(9))));
        active.close(last.plusDays(1), "punkt 1", last.plusDays(1));
        assertEquals("contract-step-not-open", refused(() -> active.amend("9.1", MORE, "punkt 7")));
    }

    @Test
    void itIsNotAgreedTomorrow() {
        var draft = linted();
        assertEquals(
                "contract-date-out-of-range", refused(() -> draft.activate(AGREED, "punkt 4", AGREED.minusDays(1))));
    }

    @Test
    void aMilestoneAsksForNoValue() {
        var draft = contract(target("5.1", terms(TargetMeasure.MILESTONE, null, null)))
                .carriedOverTo(2022);
        assertEquals("contract-target-without-value", refused(() -> draft.amend("5.1", MORE, null)));
    }

    private static Contract draft() {
        return contract(target("9.1", courses(600))).carriedOverTo(2022);
    }

    private static Contract linted() {
        var draft = draft();
        draft.goal(9).answer(FOUR);
        draft.lint();
        return draft;
    }

    private static String refused(Runnable deed) {
        return assertThrows(Problem.class, deed::run).slug();
    }
}
