package dk.knudepunkt.platform.series;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class SpreadsheetTest {

    @Test
    void numbersStayNumbersAndTextIsNeverAFormula() throws IOException {
        var rows = read(Spreadsheet.write(
                "amounts", List.of("name", "amount"), List.of(List.of("=1+1", new BigDecimal("33245.50")))));

        assertEquals(List.of("name", "amount"), texts(rows.getFirst()));
        var cells = rows.get(1);
        assertEquals(CellType.STRING, cells.getCell(0).getType());
        assertEquals("=1+1", cells.getCell(0).getText());
        assertEquals(CellType.NUMBER, cells.getCell(1).getType());
        assertEquals(0, new BigDecimal("33245.50").compareTo(cells.getCell(1).asNumber()));
    }

    @Test
    void aMissingValueIsAnEmptyCell() throws IOException {
        var rows = read(Spreadsheet.write("gaps", List.of("a", "b"), List.of(Arrays.asList(null, "here"))));

        assertEquals("here", rows.get(1).getCellText(1));
        assertEquals("", rows.get(1).getCellText(0));
    }

    @Test
    void aLongNameIsCutToWhatASheetMayBeCalled() throws IOException {
        var workbook = Spreadsheet.write("x".repeat(40), List.of("a"), List.of());

        try (var opened = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertEquals("x".repeat(31), opened.getFirstSheet().getName());
        }
    }

    private static List<Row> read(byte[] workbook) throws IOException {
        try (var opened = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return opened.getFirstSheet().read();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell.getText()).toList();
    }
}
