package dk.knudepunkt.cofinancing.agreement.whatif;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The questions as a page asks them: one change after the other, each a scenario of its own or on top of the one before.
 *
 * @param blocks no more than there may be scenarios: a person has no use for more
 */
public record FlatQuestions(@Size(max = Questions.MOST) List<@NotNull @Valid Block> blocks) {

    /**
     * A change as the form has it.
     *
     * @param number counted from 1
     * @param onTop whether it changes the scenario before it further
     */
    record Block(
            int number,
            @Size(max = 100) @PlainLine @Nullable String name,
            boolean onTop,
            @Valid @Nullable Change change) {

        private String nameIn(Shell shell) {
            return name == null ? shell.say("Scenarie ", "Scenario ") + number : name;
        }
    }

    /** A block that supposes something. */
    private record Supposed(Block block, Change change) {}

    /** Questions as they would be typed. */
    public static FlatQuestions of(Questions questions) {
        var blocks = new ArrayList<Block>();
        for (var scenario : questions.scenarios()) {
            var isOnTop = false;
            for (var change : scenario.changes()) {
                blocks.add(new Block(blocks.size() + 1, isOnTop ? null : scenario.name(), isOnTop, change));
                isOnTop = true;
            }
        }
        return new FlatQuestions(blocks);
    }

    public boolean isBlank() {
        return scenarios().isEmpty();
    }

    /** The questions; blocks that suppose nothing ask none. */
    public Questions of(int year, Shell shell) {
        return new Questions(
                year,
                scenarios().stream()
                        .map(supposed -> new Scenario(
                                supposed.getFirst().block().nameIn(shell),
                                supposed.stream().map(Supposed::change).toList()))
                        .toList());
    }

    /** Where in the form a change of the questions stands. */
    ChangePointer pointer() {
        var scenarios = scenarios();
        return (scenario, change) -> "/blocks/%d/change"
                .formatted(scenarios.get(scenario).get(change).block().number() - 1);
    }

    private List<List<Supposed>> scenarios() {
        var scenarios = new ArrayList<List<Supposed>>();
        for (var block : blocks) {
            var change = block.change();
            if (change == null || change.supposesNothing()) {
                continue;
            }
            if (!block.onTop() || scenarios.isEmpty()) {
                scenarios.add(new ArrayList<>());
            }
            scenarios.getLast().add(new Supposed(block, change));
        }
        return scenarios;
    }
}
