package dk.knudepunkt.platform.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The records of a text, also after a broken one. A CSV parser gives up, or takes the rest of the file for one cell, where a
 * quote is not closed; so at a broken record the parser is started again on the next line.
 */
final class Records {

    /** No row is longer: what goes on is the rest of a file after a stray quote, and would be read once for each of them. */
    private static final int LONGEST = 64 * 1024;

    private static final Pattern SEPARATOR = Pattern.compile("\"?sep=(.)\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private final String text;
    private final CSVFormat format;
    private int at;
    private int number;

    private Measured source;
    private CSVParser parser;
    private Iterator<CSVRecord> parsed;
    private long lines;

    Records(String content) {
        text = content.replace("\r\n", "\n").replace('\r', '\n');
        var first = text.substring(0, lineAfter(0)).strip();
        var separator = SEPARATOR.matcher(first);
        var isTold = separator.matches();
        at = isTold ? lineAfter(0) : 0;
        format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(isTold ? separator.group(1).charAt(0) : delimiter(text.stripLeading()))
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        start();
    }

    boolean hasNext() {
        return at < text.length();
    }

    /**
     * The next record, blank or not.
     *
     * @param columns how many cells it has if it is whole; 0 when nobody knows
     */
    TableRow next(int columns) {
        number++;
        source.measure();
        try {
            var record = parsed.next();
            var length = parser.getCurrentLineNumber() - lines;
            if (length > 1 && columns > 0 && record.size() < columns) {
                return broken();
            }
            lines += length;
            for (var line = 0; line < length; line++) {
                at = lineAfter(at);
            }
            return new TableRow(number, record.stream().map(String::strip).toList(), null);
        } catch (UncheckedIOException strayQuote) {
            return broken();
        }
    }

    private TableRow broken() {
        at = lineAfter(at);
        start();
        return TableRow.broken(number, TableProblem.brokenRow(number));
    }

    private void start() {
        try {
            source = new Measured(text, at);
            parser = format.parse(source);
            parsed = parser.iterator();
            lines = 0;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private int lineAfter(int position) {
        var end = text.indexOf('\n', position);
        return end < 0 ? text.length() : end + 1;
    }

    /** Danish spreadsheets write semicolons, and commas within a heading. */
    private static char delimiter(String text) {
        var headings = text.lines().findFirst().orElse("");
        var unquoted = QUOTED.matcher(headings).replaceAll("");
        return unquoted.contains(";") ? ';' : unquoted.contains("\t") ? '\t' : ',';
    }

    /** Reads no more than a row can be long. */
    private static final class Measured extends FilterReader {

        private int left = LONGEST;

        Measured(String text, int from) throws IOException {
            super(new StringReader(text));
            in.skip(from);
        }

        void measure() {
            left = LONGEST;
        }

        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            if (left <= 0) {
                throw new IOException("longer than a row");
            }
            var read = super.read(buffer, from, Math.min(length, left));
            left -= read;
            return read;
        }
    }
}
