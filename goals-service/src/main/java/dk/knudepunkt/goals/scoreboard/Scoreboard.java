package dk.knudepunkt.goals.scoreboard;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.ReportingLine;
import dk.knudepunkt.goals.figure.Figure;
import dk.knudepunkt.goals.figure.Reader;
import dk.knudepunkt.goals.verdict.TargetVerdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The targets of a contract, each with its verdict.
 *
 * @param rows those that were asked for
 * @param all those of the whole contract
 */
record Scoreboard(Contract contract, List<ScoreRow> rows, List<ScoreRow> all) {

    static Scoreboard of(Contract contract, List<Figure.Judged> judged, ScoreFilter filter, Reader reader) {
        var all =
                judged.stream().map(each -> ScoreRow.of(contract, each, reader)).toList();
        return new Scoreboard(contract, all.stream().filter(filter::lets).toList(), all);
    }

    /** How many of the whole contract have each verdict; none where the contract is not so far that it can be. */
    public Map<TargetVerdict, Long> counts() {
        var counts = new EnumMap<TargetVerdict, Long>(TargetVerdict.class);
        counts.putAll(all.stream().collect(groupingBy(ScoreRow::verdict, counting())));
        Stream.of(TargetVerdict.values())
                .filter(verdict -> verdict != TargetVerdict.NOT_MET)
                .forEach(verdict -> counts.putIfAbsent(verdict, 0L));
        return counts;
    }

    /** Who reports on any target. */
    public List<String> owners() {
        return contract.goals().stream()
                .flatMap(goal -> goal.terms().reporting().stream())
                .map(ReportingLine::from)
                .distinct()
                .sorted()
                .toList();
    }

    /** Those with a way that can be drawn. */
    public List<ScoreRow> ways() {
        return rows.stream().filter(row -> !row.line().months().isEmpty()).toList();
    }
}
