package dk.knudepunkt.goals.scoreboard;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Goal;
import dk.knudepunkt.goals.contract.ReportingLine;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.figure.Figure;
import dk.knudepunkt.goals.verdict.TargetVerdict;
import java.util.List;

/**
 * A target on the scoreboard.
 *
 * @param owners who reports on it
 */
record ScoreRow(Goal goal, Figure.Judged judged, List<String> owners, Sparkline line) {

    static ScoreRow of(Contract contract, Figure.Judged judged, boolean house) {
        var goal = contract.goalOf(judged.target());
        var owners = goal.reportingOn(judged.target()).stream()
                .map(ReportingLine::from)
                .distinct()
                .toList();
        return new ScoreRow(goal, judged, owners, Sparkline.of(contract, judged, house));
    }

    public Target target() {
        return judged.target();
    }

    public TargetVerdict verdict() {
        return judged.assessment().verdict();
    }
}
