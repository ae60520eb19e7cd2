package dk.knudepunkt.cofinancing.municipality.statbank;

import dk.knudepunkt.platform.table.Table;
import dk.knudepunkt.platform.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** CSV with a heading and one figure a line. A column beside area, time and figure divides people: its total is read. */
final class StatbankCsv {

    private static final Set<String> AREA = Set.of("OMRÅDE", "AREA", "KOMMUNE", "MUNICIPALITY");
    private static final Set<String> TIME = Set.of("TID", "TIME", "KVARTAL", "QUARTER");
    private static final Set<String> VALUE = Set.of("INDHOLD", "CONTENTS", "FOLKETAL", "POPULATION", "PERSONS");

    /** A century of quarters for every area there is, by sex. */
    private static final int MOST_ROWS = 200_000;

    private final List<String> headings;
    private final int area;
    private final int time;
    private final int value;

    private StatbankCsv(List<String> headings) {
        this.headings = headings;
        this.area = column(AREA);
        this.time = column(TIME);
        this.value = column(VALUE);
    }

    static List<Cell> cells(String text) {
        var table = Table.of(text, MOST_ROWS).orElseThrow(StatbankProblem::empty);
        return new StatbankCsv(table.headings()).cells(table);
    }

    private List<Cell> cells(Table table) {
        var everybody = new ArrayList<Cell>();
        var parts = new ArrayList<TableRow>();
        table.rows().map(TableRow::require).forEach(row -> {
            if (dividing().allMatch(column -> Totals.include(row.cells().get(column)))) {
                everybody.add(cell(row));
            } else {
                parts.add(row);
            }
        });
        requireTotals(parts, everybody);
        return everybody;
    }

    /** Whoever has a part has the whole too, or the part would be left out without a word. */
    private void requireTotals(List<TableRow> parts, List<Cell> everybody) {
        var whole = everybody.stream().map(Cell::place).collect(Collectors.toSet());
        parts.stream()
                .filter(part -> !whole.contains(cell(part).place()))
                .findFirst()
                .ifPresent(part -> {
                    var divided = dividing()
                            .filter(column -> !Totals.include(part.cells().get(column)))
                            .findFirst()
                            .orElseThrow();
                    throw StatbankProblem.brokenDown(headings.get(divided));
                });
    }

    private IntStream dividing() {
        return IntStream.range(0, headings.size())
                .filter(column -> column != area && column != time && column != value);
    }

    private Cell cell(TableRow row) {
        return new Cell(
                row.number(),
                row.cells().get(area),
                row.cells().get(time),
                row.cells().get(value));
    }

    private int column(Set<String> names) {
        return IntStream.range(0, headings.size())
                .filter(column ->
                        names.stream().anyMatch(name -> Table.key(name).equals(Table.key(headings.get(column)))))
                .findFirst()
                .orElseThrow(() -> StatbankProblem.columnMissing(names));
    }
}
