package dk.knudepunkt.platform.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the two kinds of files in a folder: settings, one in a line, and tables with a row of headings. */
final class HouseFiles {

    private static final CSVFormat TABLE =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private HouseFiles() {}

    /** A file of {@code field=value}: each of these once, and no others. */
    static HouseLine settings(HouseFolder folder, String file, List<String> fields) {
        var lines = new HashMap<String, Integer>();
        var cells = new HashMap<String, String>();
        var text = folder.text(file);
        var number = 0;
        for (var line : text.lines().map(String::strip).toList()) {
            number++;
            if (!line.isEmpty() && !line.startsWith("#")) {
                var parts = line.split("=", 2);
                var field = parts[0].strip();
                var wrong = wrong(parts, fields, lines);
                if (wrong.isEmpty()) {
                    lines.put(field, number);
                    cells.put(field, parts[1].strip());
                } else {
                    folder.fault(file, number, field, wrong);
                }
            }
        }
        if (!text.isEmpty()) {
            fields.stream()
                    .filter(field -> !cells.containsKey(field))
                    .forEach(field ->
                            folder.fault(file, 0, field, "It is missing: write a line '%s=…'.".formatted(field)));
        }
        return new HouseLine(folder, file, lines, cells);
    }

    /** Empty where nothing is. */
    private static String wrong(String[] parts, List<String> fields, Map<String, Integer> lines) {
        var field = parts[0].strip();
        if (parts.length == 1) {
            return "There is no = between what it is and what it is to be.";
        }
        if (!fields.contains(field)) {
            return "Nothing of that name is known here; what is: %s.".formatted(String.join(", ", fields));
        }
        var before = lines.get(field);
        return before == null ? "" : again(field, before);
    }

    /** What is wrong with what stands in an earlier line as well. */
    static String again(String what, int line) {
        return "%s stands in line %d already: take one of the two lines away.".formatted(what, line);
    }

    /** A file of rows: the first says these headings in this order. */
    static <T> List<T> table(HouseFolder folder, String file, List<String> headings, Function<HouseLine, T> reading) {
        var text = folder.text(file);
        if (text.isEmpty()) {
            return List.of();
        }
        var read = new ArrayList<T>();
        try (var parser = CSVParser.parse(text, TABLE)) {
            var rows = parser.iterator();
            while (rows.hasNext()) {
                var row = rows.next();
                var line = (int) row.getRecordNumber();
                if (line == 1) {
                    if (!cells(row).equals(headings)) {
                        folder.fault(file, line, "", "The first line has to be: " + String.join(",", headings));
                        return List.of();
                    }
                } else if (!(row.size() == 1 && row.get(0).isBlank())) {
                    row(folder, file, headings, row, line).map(reading).ifPresent(read::add);
                }
            }
        } catch (IOException | UncheckedIOException stray) {
            folder.fault(file, 0, "", "A quotation mark is not closed, or stands within a cell: write it twice there.");
            return List.of();
        }
        if (read.isEmpty()) {
            folder.fault(file, 0, "", "No line could be used: there has to be one at least.");
        }
        return Collections.unmodifiableList(read);
    }

    private static List<String> cells(CSVRecord row) {
        return row.stream().map(String::strip).toList();
    }

    private static Optional<HouseLine> row(
            HouseFolder folder, String file, List<String> headings, CSVRecord row, int line) {
        if (row.size() != headings.size()) {
            folder.fault(
                    file,
                    line,
                    "",
                    "It has %d cells and not %d: %s."
                            .formatted(row.size(), headings.size(), String.join(",", headings)));
            return Optional.empty();
        }
        var lines = new HashMap<String, Integer>();
        var cells = new HashMap<String, String>();
        for (var i = 0; i < headings.size(); i++) {
            lines.put(headings.get(i), line);
            cells.put(headings.get(i), row.get(i).strip());
        }
        return Optional.of(new HouseLine(folder, file, lines, cells));
    }
}
