package dk.knudepunkt.platform.series;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A table as an XLSX workbook of one sheet. Text is never a formula there, so it is written as it is. */
public final class Spreadsheet {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int LONGEST_SHEET_NAME = 31;

    private Spreadsheet() {}

    public static byte[] write(
            String name, List<String> header, List<? extends List<? extends @Nullable Object>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Knudepunkt", null)) {
            var sheet = workbook.newWorksheet(name.substring(0, Math.min(name.length(), LONGEST_SHEET_NAME)));
            write(sheet, 0, header);
            sheet.range(0, 0, 0, header.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            for (var row = 0; row < rows.size(); row++) {
                write(sheet, row + 1, rows.get(row));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<? extends @Nullable Object> cells) {
        for (var column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case null -> {}
                case Number number -> sheet.value(row, column, number);
                case Boolean truth -> sheet.value(row, column, truth);
                case LocalDate day -> {
                    sheet.value(row, column, day);
                    sheet.style(row, column).format("yyyy-mm-dd").set();
                }
                case Object text -> sheet.value(row, column, text.toString());
            }
        }
    }
}
