package dk.knudepunkt.platform.series;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.LocalIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A download is opened and its values compared: status, header and file name are not the content. */
@QuarkusTest
@QuarkusTestResource(LocalIssuer.class)
class SeriesTest {

    @ParameterizedTest
    @ValueSource(strings = {"*/*", Spreadsheet.MEDIA_TYPE, "application/json", "text/html,*/*;q=0.8"})
    void aWorkbookOpensWhateverIsAccepted(String accept) throws IOException {
        var answer = table("XLSX", accept);
        assertEquals("attachment; filename=\"table.xlsx\"", answer.header("Content-Disposition"));
        assertEquals(Spreadsheet.MEDIA_TYPE, answer.contentType());
        var rows = rows(answer);
        assertEquals(
                List.of("name", "amount", "day", "open"),
                rows.getFirst().stream().map(cell -> cell.getText()).toList());
        var first = rows.get(1);
        assertEquals("Blåbær, æbler", first.getCellText(0));
        assertEquals(0, new BigDecimal("33245.50").compareTo(first.getCell(1).asNumber()));
        assertEquals(LocalDate.of(2026, 3, 29), first.getCell(2).asDate().toLocalDate());
        assertEquals(true, first.getCell(3).asBoolean());
        assertEquals(CellType.STRING, rows.get(2).getCell(0).getType());
        assertEquals("+Plus ApS", rows.get(2).getCellText(0));
    }

    @Test
    void aWorkbookIsChosenByAcceptToo() throws IOException {
        assertEquals(3, rows(table(null, Spreadsheet.MEDIA_TYPE)).size());
    }

    @Test
    void csvForProgramsAltersNothing() {
        assertEquals(
                "name,amount,day,open\r\n\"Blåbær, æbler\",33245.50,2026-03-29,true\r\n+Plus ApS,-1,2021-06-30,false\r\n",
                table("CSV", "*/*").asString());
    }

    @Test
    void csvForSpreadsheetsIsNeverAFormula() {
        assertEquals(
                "\uFEFFname;amount;day;open\r\nBlåbær, æbler;33245,50;2026-03-29;true\r\n'+Plus ApS;-1;2021-06-30;false\r\n",
                table("DANISH_CSV", "*/*").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "application/*", "text/csv", "text/html, */*"})
    void jsonIsTheRowsWhateverIsAccepted(String accept) {
        table("JSON", accept).then().body("name", is(List.of("Blåbær, æbler", "+Plus ApS")));
    }

    private static Response table(@Nullable String format, String accept) {
        var request = given().accept(accept);
        var answer = (format == null ? request : request.queryParam("format", format)).get("/api/notes/table");
        assertEquals(200, answer.statusCode(), answer.asString());
        return answer;
    }

    private static List<Row> rows(Response workbook) throws IOException {
        try (var opened = new ReadableWorkbook(new ByteArrayInputStream(workbook.asByteArray()))) {
            return opened.getFirstSheet().read();
        }
    }
}
