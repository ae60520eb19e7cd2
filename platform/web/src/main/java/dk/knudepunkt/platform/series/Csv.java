package dk.knudepunkt.platform.series;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** A table as CSV: plain (RFC 4180) for programs, or in the profile that a Danish spreadsheet opens by double-click. */
public enum Csv {
    PLAIN,
    DANISH;

    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    /** Writes the table; numbers in the profile's form, dates as ISO 8601. Only for a spreadsheet text is never a formula: programs get it as it is. */
    public String write(List<String> header, List<? extends List<? extends @Nullable Object>> rows) {
        return (this == DANISH ? BYTE_ORDER_MARK : "") + lines(List.of(header)) + lines(rows);
    }

    /** More rows of a table that is written in parts. */
    public String lines(List<? extends List<? extends @Nullable Object>> rows) {
        var text = new StringBuilder();
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(this == DANISH ? ';' : ',')
                .get();
        try (var printer = format.print(text)) {
            for (var row : rows) {
                printer.printRecord(row.stream().map(this::cell));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number(new BigDecimal(number.toString()).toPlainString());
            default -> this == DANISH ? safe(value.toString()) : value.toString();
        };
    }

    private String number(String digits) {
        return this == DANISH ? digits.replace('.', ',') : digits;
    }

    /** A spreadsheet runs text that looks like a formula; an apostrophe in front makes it text. */
    private static String safe(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
