package dk.knudepunkt.platform.statistics;

import static java.util.stream.Collectors.toSet;

import dk.knudepunkt.platform.table.FileText;
import dk.knudepunkt.platform.table.TableProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table that was read, with every figure as it stands.
 *
 * @param figure what the file calls the figures: the heading of their column, or their part of JSON-stat
 */
public record StatTable(List<StatDimension> dimensions, String figure, List<StatCell> cells) {

    /** A century of quarters for every area there is, by sex; more is no table that anybody looks at, however short the file. */
    static final int MOST_VALUES = 200_000;

    /**
     * Reads CSV or JSON-stat, whichever it is.
     *
     * @param charset of the file, where it was declared
     * @param figures what the column with the figures may be called, besides what the StatBank calls it
     * @throws StatTableProblem at the first fault
     * @throws TableProblem where the file is no table
     */
    public static StatTable read(byte[] content, @Nullable String charset, Set<String> figures) {
        try {
            var text = FileText.of(content, charset).strip();
            return text.startsWith("{") ? JsonStatReader.read(text) : CsvReader.read(text, figures);
        } catch (TableProblem unreadable) {
            throw unreadable.at("/table");
        }
    }

    /** The dimension that is called one of these. */
    public StatDimension dimension(Set<String> names) {
        return find(names).orElseThrow(() -> StatTableProblem.columnMissing(names));
    }

    public Optional<StatDimension> find(Set<String> names) {
        return dimensions.stream()
                .filter(dimension -> dimension.isCalled(names))
                .findFirst();
    }

    /** The figures of everything together in all dimensions but these, such as of both sexes. */
    public List<StatCell> totals(StatDimension... beside) {
        var kept = List.of(beside);
        var dividing = dimensions.stream()
                .filter(dimension -> !dimension.whole() && !kept.contains(dimension))
                .toList();
        var wholes = new ArrayList<StatCell>();
        var parts = new ArrayList<StatCell>();
        for (var cell : cells) {
            (partAt(cell, dividing).isEmpty() ? wholes : parts).add(cell);
        }
        requireTotals(parts, wholes, kept, dividing);
        return wholes;
    }

    /** Whoever has a part has the whole too, or the part would be left out without a word. */
    private static void requireTotals(
            List<StatCell> parts, List<StatCell> wholes, List<StatDimension> kept, List<StatDimension> dividing) {
        var known = wholes.stream().map(cell -> place(cell, kept)).collect(toSet());
        parts.stream()
                .filter(part -> !known.contains(place(part, kept)))
                .findFirst()
                .ifPresent(part -> {
                    throw StatTableProblem.brokenDown(
                            partAt(part, dividing).orElseThrow().id());
                });
    }

    private static List<String> place(StatCell cell, List<StatDimension> kept) {
        return kept.stream().map(cell::at).toList();
    }

    /** In which dimension it is a part only. */
    private static Optional<StatDimension> partAt(StatCell cell, List<StatDimension> dividing) {
        return dividing.stream()
                .filter(dimension -> !Totals.include(cell.at(dimension)) && !Totals.include(cell.labelAt(dimension)))
                .findFirst();
    }
}
