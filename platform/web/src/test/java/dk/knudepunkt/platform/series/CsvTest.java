package dk.knudepunkt.platform.series;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {

    private static final List<String> HEADER = List.of("Name", "Amount");

    @Test
    void plainIsWhatProgramsRead() {
        assertEquals(
                "Name,Amount\r\n\"Solrød, Greve\",1234.50\r\nKøge;Faxe,2\r\n",
                Csv.PLAIN.write(
                        HEADER, List.of(List.of("Solrød, Greve", new BigDecimal("1234.50")), List.of("Køge;Faxe", 2))));
    }

    @Test
    void danishIsWhatADanishSpreadsheetOpens() {
        assertEquals(
                "\uFEFFName;Amount\r\nSolrød, Greve;1234,50\r\n\"Køge;Faxe\";0,5\r\n",
                Csv.DANISH.write(
                        HEADER,
                        List.of(List.of("Solrød, Greve", new BigDecimal("1234.50")), List.of("Køge;Faxe", 0.5))));
    }

    @Test
    void aLargeNumberIsWrittenWithoutAnExponent() {
        assertEquals(
                "n\r\n1000000\r\n20000000\r\n",
                Csv.PLAIN.write(List.of("n"), List.of(List.of(new BigDecimal("1E+6")), List.of(2.0e7))));
    }

    /** The space that Danish writing puts before "kr." is a part of the text. */
    @Test
    void aHardSpaceStaysOne() {
        assertEquals(
                "\uFEFFt\r\n33.424\u00A0kr.\r\n", Csv.DANISH.write(List.of("t"), List.of(List.of("33.424\u00A0kr."))));
    }

    @Test
    void aMissingValueIsAnEmptyCellAndADateIsIso() {
        assertEquals(
                "Name,Amount\r\n2026-01-31,\r\n",
                Csv.PLAIN.write(HEADER, List.of(Arrays.asList(LocalDate.of(2026, 1, 31), null))));
    }

    @ParameterizedTest
    @CsvSource({"=1+1", "+45 12", "-x", "@SUM"})
    void textThatLooksLikeAFormulaIsTextToASpreadsheetAndItselfToAProgram(String text) {
        var rows = List.of(List.of(text));
        assertEquals("\uFEFFt\r\n'" + text + "\r\n", Csv.DANISH.write(List.of("t"), rows));
        assertEquals("t\r\n" + text + "\r\n", Csv.PLAIN.write(List.of("t"), rows));
    }

    @Test
    void aNegativeNumberIsNotTakenForAFormula() {
        assertEquals("\uFEFFn\r\n-1,5\r\n", Csv.DANISH.write(List.of("n"), List.of(List.of(new BigDecimal("-1.5")))));
    }
}
