package dk.knudepunkt.platform.statistics;

import dk.knudepunkt.platform.table.Table;
import dk.knudepunkt.platform.table.TableRow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** CSV with a heading and one figure a line; each column beside the figure is a dimension. */
final class CsvReader {

    private static final Set<String> FIGURES = Set.of("INDHOLD", "CONTENTS", "VALUE");

    private CsvReader() {}

    static StatTable read(String text, Set<String> figures) {
        var table = Table.of(text, StatTable.MOST_VALUES).orElseThrow(StatTableProblem::empty);
        var headings = table.headings();
        var figure = figure(headings, figures);
        var columns = IntStream.range(0, headings.size())
                .filter(column -> column != figure)
                .boxed()
                .toList();
        var dimensions = IntStream.range(0, columns.size())
                .mapToObj(place -> new StatDimension(headings.get(columns.get(place)), place, false))
                .toList();
        var cells = table.rows()
                .map(TableRow::require)
                .map(row -> cell(row, columns, figure))
                .toList();
        return new StatTable(dimensions, headings.get(figure), cells);
    }

    private static StatCell cell(TableRow row, List<Integer> columns, int figure) {
        var codes = columns.stream().map(row.cells()::get).toList();
        return new StatCell(row.number(), codes, codes, row.cells().get(figure), false);
    }

    private static int figure(List<String> headings, Set<String> figures) {
        var names = new HashSet<>(FIGURES);
        names.addAll(figures);
        return IntStream.range(0, headings.size())
                .filter(column -> new StatDimension(headings.get(column), column, false).isCalled(names))
                .findFirst()
                .orElseThrow(() -> StatTableProblem.columnMissing(names));
    }
}
