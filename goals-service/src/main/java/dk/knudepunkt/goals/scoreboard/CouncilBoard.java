package dk.knudepunkt.goals.scoreboard;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dk.knudepunkt.goals.figure.Figure;
import dk.knudepunkt.goals.verdict.TargetVerdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What the council needs to know on one screen.
 *
 * @param decisions the targets that need one most
 * @param changes what is said otherwise than it was
 * @param since the day it is compared with
 */
record CouncilBoard(Scoreboard board, List<ScoreRow> decisions, List<VerdictChange> changes, LocalDate since) {

    private static final int DECISIONS = 3;

    /** The worst first, then those of which the house expects something else, then the farthest behind. */
    private static final Comparator<ScoreRow> MOST_PRESSING = comparing(ScoreRow::verdict, Comparator.reverseOrder())
            .thenComparing(row -> !row.judged().isParted())
            .thenComparingDouble(ScoreRow::there);

    /** A target of which something else is said than before. */
    record VerdictChange(ScoreRow row, TargetVerdict before) {}

    /** The targets that need a decision most. */
    static List<ScoreRow> decisions(Scoreboard board) {
        return board.all().stream()
                .filter(row -> row.verdict().isWorrying())
                .sorted(MOST_PRESSING)
                .limit(DECISIONS)
                .toList();
    }

    static CouncilBoard of(Scoreboard board, List<Figure.Judged> before, LocalDate since) {
        var then = before.stream().collect(toMap(each -> each.target().code(), identity()));
        return new CouncilBoard(
                board,
                decisions(board),
                board.all().stream()
                        .map(row -> new VerdictChange(
                                row,
                                Objects.requireNonNull(then.get(row.target().code()))
                                        .assessment()
                                        .verdict()))
                        .filter(change -> change.before() != change.row().verdict())
                        .toList(),
                since);
    }
}
