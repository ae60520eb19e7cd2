package dk.knudepunkt.cofinancing.agreement.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dk.knudepunkt.platform.page.Shell;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FlatQuestionsTest {

    private static final Shell DANISH = new Shell("da", null, "/", List.of());

    @Test
    void eachBlockIsAScenarioUnlessItGoesOnTop() {
        var questions = new FlatQuestions(List.of(
                        new FlatQuestions.Block(1, "Uden Solrød", false, leaving("269")),
                        new FlatQuestions.Block(2, null, true, leaving("253")),
                        new FlatQuestions.Block(3, null, false, budget(5L))))
                .of(2021, DANISH);

        assertThat(questions.year()).isEqualTo(2021);
        assertThat(questions.scenarios())
                .containsExactly(
                        new Scenario("Uden Solrød", List.of(leaving("269"), leaving("253"))),
                        new Scenario("Scenarie 3", List.of(budget(5L))));
    }

    @Test
    void whatSupposesNothingAsksNothing() {
        var blank = new FlatQuestions(List.of(
                new FlatQuestions.Block(1, "Intet", false, null),
                new FlatQuestions.Block(
                        2, null, true, new Change(Set.of("food"), Set.of(), Set.of(), null, null, null, null, null))));

        assertThat(blank.isBlank()).isTrue();
    }

    @Test
    void theFirstThatSupposesSomethingBeginsAScenarioThoughItGoesOnTop() {
        var questions = new FlatQuestions(List.of(
                        new FlatQuestions.Block(1, null, false, null),
                        new FlatQuestions.Block(2, null, true, budget(5L))))
                .of(2021, DANISH);

        assertThat(questions.scenarios()).containsExactly(new Scenario("Scenarie 2", List.of(budget(5L))));
    }

    @Test
    void aChangeIsPointedAtWhereItStandsInTheForm() {
        var flat = new FlatQuestions(List.of(
                new FlatQuestions.Block(1, null, false, null),
                new FlatQuestions.Block(2, null, false, budget(5L)),
                new FlatQuestions.Block(3, null, true, budget(6L)),
                new FlatQuestions.Block(4, null, false, budget(7L))));

        assertThat(flat.pointer().of(0, 1)).isEqualTo("/blocks/2/change");
        assertThat(flat.pointer().of(1, 0)).isEqualTo("/blocks/3/change");
    }

    @Test
    void whatWasAskedIsAskedAgainAsItWouldBeTyped() {
        var questions = new Questions(
                2021,
                List.of(
                        new Scenario("To", List.of(leaving("269"), budget(5L))),
                        new Scenario("En", List.of(leaving("253")))));

        assertThat(FlatQuestions.of(questions).of(2021, DANISH)).isEqualTo(questions);
    }

    private static Change leaving(String code) {
        return new Change(Set.of(), Set.of(code), Set.of(), null, null, null, null, null);
    }

    private static Change budget(@Nullable Long budget) {
        return new Change(Set.of(), Set.of(), Set.of(), null, null, budget, null, null);
    }
}
