package dk.knudepunkt.cofinancing.agreement.comparison;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dk.knudepunkt.platform.register.Municipality;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a printed table from CSV, as a spreadsheet saves it: the delimiter and the encoding are recognised. */
final class PrintedTableReader {

    /** A table of 98 municipalities and a hundred clusters is far below. */
    static final int MOST_KILOBYTES = 256;

    private static final Charset OLD_SPREADSHEETS = Charset.forName("windows-1252");

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
    static PrintedTable read(InputStream file, Map<String, String> clusterOf) {
        try {
            var bytes = file.readNBytes(MOST_KILOBYTES * 1024 + 1);
            if (bytes.length > MOST_KILOBYTES * 1024) {
                throw ComparisonProblem.tooLarge(MOST_KILOBYTES);
            }
            return new PrintedTableReader(clusterOf).read(decoded(bytes));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, OLD_SPREADSHEETS);
        }
    }

    private PrintedTable read(String text) throws IOException {
        var records = records(text);
        if (records.isEmpty()) {
            throw ComparisonProblem.withoutHeader();
        }
        var columns = Columns.of(records.getFirst().stream().toList(), clusterOf);
        records.stream()
                .skip(1)
                .filter(record -> record.stream().anyMatch(cell -> !cell.isEmpty()))
                .forEach(record -> add(record, columns));
        if (rows.isEmpty()) {
            throw ComparisonProblem.withoutRows();
        }
        return new PrintedTable(
                Set.copyOf(columns.clusters().values()), List.copyOf(rows.values()), totals, columns.ignored());
    }

    private static List<CSVRecord> records(String text) throws IOException {
        var header = text.lines().findFirst().orElse("");
        var delimiter = header.contains(";") ? ';' : header.contains("\t") ? '\t' : ',';
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false) // or the number of a record were not that of its line
                .setIgnoreSurroundingSpaces(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        var records = new ArrayList<CSVRecord>();
        try (var parser = CSVParser.parse(text, format)) {
            parser.forEach(records::add);
        }
        return records;
    }

    private void add(CSVRecord record, Columns columns) {
        var line = record.getRecordNumber();
        if (record.size() != columns.headers().size()) {
            throw ComparisonProblem.unevenRow(
                    line, record.size(), columns.headers().size());
        }
        var name = record.get(0);
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

    private static PrintedTable.Row row(String code, CSVRecord record, Columns columns, long line) {
        var amounts = new LinkedHashMap<String, Long>();
        columns.clusters()
                .forEach((column, cluster) -> PrintedAmount.read(
                                record.get(column), line, columns.headers().get(column))
                        .ifPresent(amount -> amounts.put(cluster, amount)));
        return new PrintedTable.Row(code, amounts, total(record, columns, line));
    }

    private static @Nullable Long total(CSVRecord record, Columns columns, long line) {
        if (!columns.hasTotal()) {
            return null;
        }
        var total = PrintedAmount.read(
                record.get(columns.total()), line, columns.headers().get(columns.total()));
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
