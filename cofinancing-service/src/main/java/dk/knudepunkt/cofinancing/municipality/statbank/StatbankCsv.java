package dk.knudepunkt.cofinancing.municipality.statbank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** CSV with a heading and one figure a line, separated by semicolons, tabs or commas. */
final class StatbankCsv {

    private static final Set<String> AREA = Set.of("OMRÅDE", "AREA", "KOMMUNE", "MUNICIPALITY");
    private static final Set<String> TIME = Set.of("TID", "TIME", "KVARTAL", "QUARTER");
    private static final Set<String> VALUE = Set.of("INDHOLD", "CONTENTS", "FOLKETAL", "POPULATION", "PERSONS");

    private StatbankCsv() {}

    static List<Cell> cells(String text) {
        var format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).get();
        try (var parser = CSVParser.parse(text, format)) {
            return cells(parser);
        } catch (IOException | UncheckedIOException broken) {
            throw StatbankProblem.unreadable();
        }
    }

    private static List<Cell> cells(CSVParser parser) {
        var rows = parser.iterator();
        if (!rows.hasNext()) {
            throw StatbankProblem.empty();
        }
        var heading = rows.next().toList().stream()
                .map(name -> name.strip().toUpperCase(Locale.ROOT))
                .toList();
        var area = column(heading, AREA);
        var time = column(heading, TIME);
        var value = column(heading, VALUE);
        var cells = new ArrayList<Cell>();
        while (rows.hasNext()) {
            var row = rows.next();
            var line = Math.toIntExact(parser.getCurrentLineNumber());
            if (row.size() <= Math.max(area, Math.max(time, value))) {
                throw StatbankProblem.shortRow(line);
            }
            cells.add(new Cell(line, row.get(area).strip(), row.get(time), row.get(value)));
        }
        return cells;
    }

    private static int column(List<String> heading, Set<String> names) {
        return heading.stream()
                .filter(names::contains)
                .findFirst()
                .map(heading::indexOf)
                .orElseThrow(() -> StatbankProblem.columnMissing(names));
    }

    private static char delimiter(String text) {
        var heading = text.lines().findFirst().orElse("");
        return heading.contains(";") ? ';' : heading.contains("\t") ? '\t' : ',';
    }
}
