package dk.knudepunkt.cofinancing.agreement.comparison;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.table.FileText;
import dk.knudepunkt.platform.table.Table;
import dk.knudepunkt.platform.table.TableRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a printed table from CSV, as a spreadsheet saves it. */
final class PrintedTableReader {

    /** A table of 98 municipalities and a hundred clusters is far below. */
    static final int MOST_KILOBYTES = 256;

    private static final int MOST_ROWS = 1_000;

    private static final Map<String, String> CODE_BY_NAME = Municipality.all().stream()
            .collect(toUnmodifiableMap(municipality -> Columns.lower(municipality.name()), Municipality::code));

    private final Map<String, String> clusterOf;
    private final Map<String, PrintedTable.Row> rows = new LinkedHashMap<>();
    private final Set<String> named = new HashSet<>();
    private PrintedTable.@Nullable Row totals;

    private PrintedTableReader(Map<String, String> clusterOf) {
        this.clusterOf = clusterOf;
    }

    /** Reads no more than it must to know that a file is too large. */
    static PrintedTable read(InputStream file, @Nullable String charset, Map<String, String> clusterOf) {
        try {
            var bytes = file.readNBytes(MOST_KILOBYTES * 1024 + 1);
            if (bytes.length > MOST_KILOBYTES * 1024) {
                throw ComparisonProblem.tooLarge(MOST_KILOBYTES);
            }
            return new PrintedTableReader(clusterOf).read(FileText.of(bytes, charset));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private PrintedTable read(String text) {
        var table = Table.of(text, MOST_ROWS).orElseThrow(ComparisonProblem::withoutHeader);
        var columns = Columns.of(table.headings(), clusterOf);
        table.rows().map(TableRow::require).forEach(row -> add(row, columns));
        if (rows.isEmpty()) {
            throw ComparisonProblem.withoutRows();
        }
        return new PrintedTable(
                Set.copyOf(columns.clusters().values()), List.copyOf(rows.values()), totals, columns.ignored());
    }

    private void add(TableRow record, Columns columns) {
        var line = record.number();
        var name = record.cells().getFirst();
        var code = Columns.isTotal(name) ? "" : code(name, line);
        if (!named.add(code)) {
            throw ComparisonProblem.repeatedRow(line, name);
        }
        var row = row(code, record, columns, line);
        if (code.isEmpty()) {
            totals = row;
        } else {
            rows.put(code, row);
        }
    }

    private static PrintedTable.Row row(String code, TableRow record, Columns columns, long line) {
        var amounts = new LinkedHashMap<String, Long>();
        columns.clusters()
                .forEach((column, cluster) -> PrintedAmount.read(
                                record.cells().get(column),
                                line,
                                columns.headers().get(column))
                        .ifPresent(amount -> amounts.put(cluster, amount)));
        return new PrintedTable.Row(code, amounts, total(record, columns, line));
    }

    private static @Nullable Long total(TableRow record, Columns columns, long line) {
        if (!columns.hasTotal()) {
            return null;
        }
        var total = PrintedAmount.read(
                record.cells().get(columns.total()), line, columns.headers().get(columns.total()));
        return total.isPresent() ? Long.valueOf(total.getAsLong()) : null;
    }

    /** By code or by name, with or without the word for municipality. */
    private static String code(String name, long line) {
        if (Municipality.exists(name)) {
            return name;
        }
        var code = CODE_BY_NAME.get(Columns.lower(name).replaceFirst(" kommune$", ""));
        if (code == null) {
            throw ComparisonProblem.unknownMunicipality(line, name);
        }
        return code;
    }
}
