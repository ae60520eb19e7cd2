package dk.knudepunkt.goals.scoreboard;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Goal;
import dk.knudepunkt.goals.contract.ReportingLine;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.figure.Figure;
import dk.knudepunkt.goals.figure.Reader;
import dk.knudepunkt.goals.verdict.Assessment;
import dk.knudepunkt.goals.verdict.TargetVerdict;
import java.util.List;

/**
 * A target on the scoreboard.
 *
 * @param judged as the reader may see it
 * @param owners who reports on it
 * @param there how much there is of what is due; all of it where that is not known
 */
record ScoreRow(Goal goal, Figure.Judged judged, List<String> owners, Sparkline line, double there) {

    static ScoreRow of(Contract contract, Figure.Judged judged, Reader reader) {
        var goal = contract.goalOf(judged.target());
        var owners = goal.reportingOn(judged.target()).stream()
                .map(ReportingLine::from)
                .distinct()
                .toList();
        var seen = judged.seenBy(reader);
        return new ScoreRow(goal, seen, owners, Sparkline.of(contract, seen, reader), there(judged.assessment()));
    }

    private static double there(Assessment said) {
        var value = said.value();
        var due = said.required();
        return value == null || due == null || due.signum() == 0 ? 1 : value.doubleValue() / due.doubleValue();
    }

    public Target target() {
        return judged.target();
    }

    public TargetVerdict verdict() {
        return judged.assessment().verdict();
    }
}
