package dk.knudepunkt.platform.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** A list that was taken home, read from its file as somebody's program reads it. */
public final class ListFile {

    private ListFile() {}

    /** What stands in a column of a workbook, from its first row to its last. */
    public static List<String> ofWorkbook(byte[] file, String column) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var rows = workbook.getFirstSheet().read();
            var heads = rows.getFirst().stream().map(head -> head.getText()).toList();
            var at = heads.indexOf(column);
            assertTrue(at >= 0, () -> column + " is none of " + heads);
            return rows.stream().skip(1).map(row -> row.getCellText(at)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What stands in a column of CSV in the Danish profile. */
    public static List<String> ofDanishCsv(String file, String column) {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        assertTrue(file.startsWith("\uFEFF"), "It has no byte order mark");
        try (var rows = CSVParser.parse(file.substring(1), format)) {
            return rows.stream().map(row -> row.get(column)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
