package dk.knudepunkt.goals.overview;

import static java.util.stream.Collectors.toMap;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Goal;
import dk.knudepunkt.goals.figure.Figure;
import dk.knudepunkt.goals.figure.Reader;
import java.util.List;
import java.util.stream.Stream;

/** A contract, and below each of its goals the figures of that goal's targets. */
record ContractOverview(Contract contract, List<GoalOverview> goals) {

    record GoalOverview(Goal goal, List<Figure> figures) {}

    /** As its reader may see it. */
    static ContractOverview of(Contract contract, List<Figure> figures, Reader reader) {
        var byTarget = figures.stream().collect(toMap(Figure::target, figure -> figure.seenBy(reader)));
        return new ContractOverview(
                contract,
                contract.goals().stream()
                        .map(goal -> new GoalOverview(
                                goal, goal.targets().stream().map(byTarget::get).toList()))
                        .toList());
    }

    public long targetCount() {
        return figures().count();
    }

    /** How many targets have a value here, and not only in a report. */
    public long countedTargets() {
        return figures()
                .filter(figure -> figure.reason() != Figure.Reason.NOT_FED_YET)
                .count();
    }

    private Stream<Figure> figures() {
        return goals.stream().flatMap(goal -> goal.figures().stream());
    }
}
