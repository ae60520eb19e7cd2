package dk.knudepunkt.cases.course.plan;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A battle that the company must win, with its rolling plan of actions. */
@Schema(name = "PlanBattle")
public record Battle(
        @Schema(examples = "1") int no,
        @Schema(examples = "Sell in northern Germany") String title,
        List<PlanAction> actions) {

    Battle called(String other) {
        return new Battle(no, other, actions);
    }

    Battle with(PlanAction added) {
        return new Battle(
                no, title, Stream.concat(actions.stream(), Stream.of(added)).toList());
    }

    /** The same with one of its actions changed. */
    Battle with(int actionNo, UnaryOperator<PlanAction> how) {
        action(actionNo);
        return new Battle(
                no,
                title,
                actions.stream()
                        .map(action -> action.no() == actionNo ? how.apply(action) : action)
                        .toList());
    }

    Battle without(int actionNo) {
        return new Battle(
                no,
                title,
                actions.stream().filter(action -> action.no() != actionNo).toList());
    }

    PlanAction action(int actionNo) {
        return actions.stream()
                .filter(action -> action.no() == actionNo)
                .findFirst()
                .orElseThrow(() -> PlanProblem.noAction(no, actionNo));
    }

    /** Those that are so far, in the order of the plan: a field of the board. */
    public List<PlanAction> actionsIn(ActionProgress status) {
        return actions.stream().filter(action -> action.status() == status).toList();
    }
}
