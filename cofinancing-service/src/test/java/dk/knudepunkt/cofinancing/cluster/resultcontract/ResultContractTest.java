package dk.knudepunkt.cofinancing.cluster.resultcontract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.knudepunkt.platform.page.Words;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an office promises for a year, how far it is, and how the year is looked back on. */
class ResultContractTest {

    private static final LocalDate DUE = LocalDate.of(2022, 11, 30);

    @ParameterizedTest
    @CsvSource({
        "PLANNED, PLANNED",
        "PLANNED, UNDERWAY",
        "PLANNED, DELIVERED",
        "PLANNED, DROPPED",
        "UNDERWAY, UNDERWAY",
        "UNDERWAY, DELIVERED",
        "UNDERWAY, DROPPED",
        "DELIVERED, DELIVERED",
        "DROPPED, DROPPED"
    })
    void aDeliverableGoesOnOrStaysAndANoteIsAdded(DeliverableStatus from, DeliverableStatus to) {
        assertThat(deliverable(from).movedTo(to, "Tre af fire"))
                .isEqualTo(new Deliverable("Fire møder", DUE, to, "Tre af fire"));
    }

    @ParameterizedTest
    @CsvSource({
        "UNDERWAY, PLANNED, 2",
        "DELIVERED, PLANNED, 0",
        "DELIVERED, UNDERWAY, 0",
        "DELIVERED, DROPPED, 0",
        "DROPPED, PLANNED, 0",
        "DROPPED, UNDERWAY, 0",
        "DROPPED, DELIVERED, 0"
    })
    void nothingComesBackAndTheRefusalNamesTheWaysOn(DeliverableStatus from, DeliverableStatus to, int waysOn) {
        assertThatThrownBy(() -> deliverable(from).movedTo(to, null))
                .isInstanceOfSatisfying(ResultContractProblem.class, problem -> {
                    assertThat(problem.slug()).isEqualTo("deliverable-status");
                    assertThat(problem.arguments()).containsExactly(from, to);
                    assertThat(problem.actions()).hasSize(waysOn);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, 2022-11-30, false",
        "PLANNED, 2022-12-01, true",
        "UNDERWAY, 2022-12-01, true",
        "DELIVERED, 2022-12-01, false",
        "DROPPED, 2022-12-01, false"
    })
    void whatIsStillOpenAfterItsDayIsLate(DeliverableStatus status, LocalDate today, boolean late) {
        assertThat(deliverable(status).isLate(today)).isEqualTo(late);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-01-01", "2022-12-31", "2023-01-01", "2023-12-31"})
    void aPromiseIsDueInTheYearOrWhileItIsWoundUp(LocalDate due) {
        var contract = contract();

        contract.promise("Fire møder", due);

        assertThat(contract.deliverables()).containsExactly(Deliverable.planned("Fire møder", due));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-12-31", "2024-01-01"})
    void aPromiseIsNotDueInAnotherYear(LocalDate due) {
        var contract = contract();

        assertThatThrownBy(() -> contract.promise("Fire møder", due))
                .isInstanceOfSatisfying(ResultContractProblem.class, problem -> {
                    assertThat(problem.slug()).isEqualTo("deliverable-due-outside-year");
                    assertThat(problem.arguments()).containsExactly("2022", "2023");
                    assertThat(problem.pointer()).contains("/dueOn");
                });
        assertThat(contract.deliverables()).isEmpty();
    }

    @Test
    void theOneThatIsNamedMovesAndTheOthersStay() {
        var contract = contract();
        contract.promise("Første", DUE);
        contract.promise("Anden", DUE);

        contract.move(2, DeliverableStatus.DELIVERED, null);

        assertThat(contract.deliverables())
                .extracting(Deliverable::status)
                .containsExactly(DeliverableStatus.PLANNED, DeliverableStatus.DELIVERED);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2})
    void whatWasNotPromisedDoesNotMove(int no) {
        var contract = contract();
        contract.promise("Fire møder", DUE);

        assertThatThrownBy(() -> contract.move(no, DeliverableStatus.DELIVERED, null))
                .hasMessage("deliverable-not-found");
    }

    @Test
    void aYearIsNotLookedBackOnBeforeItBegins() {
        var contract = contract();

        assertThatThrownBy(() -> contract.evaluate(held(LocalDate.of(2021, 12, 31))))
                .isInstanceOfSatisfying(ResultContractProblem.class, problem -> {
                    assertThat(problem.slug()).isEqualTo("evaluated-too-early");
                    assertThat(problem.pointer()).contains("/heldOn");
                });
        assertThat(contract.evaluation()).isEmpty();
    }

    @Test
    void theLaterEvaluationIsTheOneThatStands() {
        var contract = contract();
        contract.evaluate(held(DUE));

        contract.evaluate(held(DUE.plusYears(1)));

        assertThat(contract.evaluation()).contains(held(DUE.plusYears(1)));
    }

    @Test
    void theLaterAnswerIsTheOneThatStands() {
        var contract = contract();
        contract.answer(1, new CriterionAnswer(CriterionVerdict.PARTLY, "20 besøg"));

        contract.answer(1, new CriterionAnswer(CriterionVerdict.MET, "40 besøg"));

        assertThat(contract.answerTo(1)).contains(new CriterionAnswer(CriterionVerdict.MET, "40 besøg"));
        assertThat(contract.answerTo(2)).isEmpty();
    }

    @Test
    void aReaderSeesHowManyAreDeliveredAndAnswered() {
        var contract = contract();
        contract.promise("Første", DUE);
        contract.promise("Anden", DUE);
        contract.move(1, DeliverableStatus.DELIVERED, null);
        contract.answer(7, new CriterionAnswer(CriterionVerdict.NOT_MET, "Ingen besøg"));

        var seen = seen(contract, DUE.plusDays(1));

        assertThat(seen.delivered()).isEqualTo(1);
        assertThat(seen.answered()).isEqualTo(1);
        assertThat(seen.deliverables())
                .extracting(ResultContractView.DeliverableView::late)
                .containsExactly(false, true);
    }

    @Test
    void aCriterionIsFoundByItsNumberAndNotByItsPlace() {
        var seen = seen(contract(), DUE);

        assertThat(seen.criterion(9).textDa()).isEqualTo("Kriterium 9");
        assertThatThrownBy(() -> seen.criterion(1)).hasMessage("criterion-not-found");
    }

    @ParameterizedTest
    @EnumSource(DeliverableStatus.class)
    void aFormOffersToStayAndEachWayOnOnce(DeliverableStatus status) {
        var offered = ResultContractView.DeliverableView.of(1, deliverable(status), DUE)
                .choices();

        assertThat(offered).startsWith(status).doesNotHaveDuplicates().containsAll(status.next());
    }

    private static ResultContractView seen(ResultContract contract, LocalDate today) {
        return ResultContractView.of(contract, List.of(criterion(7), criterion(9)), today);
    }

    private static ResultContract contract() {
        return new ResultContract("food", 2022, null);
    }

    private static Deliverable deliverable(DeliverableStatus status) {
        return new Deliverable("Fire møder", DUE, status, null);
    }

    private static Evaluation held(LocalDate on) {
        return new Evaluation(on, "Workshop", null, "Flere besøg", null);
    }

    private static Criterion criterion(int no) {
        return new Criterion() {
            @Override
            int no() {
                return no;
            }

            @Override
            public Words words() {
                return new Words("Kriterium " + no, "Criterion " + no);
            }
        };
    }
}
