package dk.knudepunkt.cases.course.plan;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A battle that the company must win, with its rolling plan of actions. */
@Schema(name = "PlanBattle")
public record Battle(
        @Schema(examples = "1") int no,
        @Schema(examples = "Sell in northern Germany") String title,
        List<PlanAction> actions) {

    Battle with(PlanCommand.AddAction added) {
        var action =
                new PlanAction(actions.size() + 1, added.title(), added.owner(), added.dueOn(), ActionProgress.PLANNED);
        return new Battle(
                no, title, Stream.concat(actions.stream(), Stream.of(action)).toList());
    }

    /** The same with one of its actions further on, or back. */
    Battle with(int actionNo, ActionProgress status) {
        if (actions.stream().noneMatch(action -> action.no() == actionNo)) {
            throw PlanProblem.noAction(no, actionNo);
        }
        return new Battle(
                no,
                title,
                actions.stream()
                        .map(action -> action.no() == actionNo ? action.in(status) : action)
                        .toList());
    }
}
