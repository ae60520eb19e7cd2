package dk.knudepunkt.platform.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "navn;by\nOle;Køge\nBo;Faxe, nord",
                "sep=;\r\nnavn;by\r\nOle;Køge\r\nBo;Faxe, nord\r\n",
                "\"sep=;\"\nnavn;by\nOle;Køge\nBo;Faxe, nord",
                "sep=|\nnavn|by\nOle|Køge\nBo|Faxe, nord",
                "navn,by\nOle,Køge\nBo,\"Faxe, nord\"\n",
                "\"navn\"\t\"by\"\rOle\tKøge\rBo\tFaxe, nord\r",
                "\n navn ; by ;;\n Ole; \"Køge\"\nBo;Faxe, nord;;\n"
            })
    void isReadInTheFormsThatSpreadsheetsSave(String text) {
        var table = table(text);

        assertThat(table.headings()).containsExactly("navn", "by");
        assertThat(table.rows())
                .extracting(TableRow::cells)
                .containsExactly(List.of("Ole", "Køge"), List.of("Bo", "Faxe, nord"));
    }

    @Test
    void aFileWithoutAnythingIsNoTable() {
        assertThat(Table.of("", 10)).isEmpty();
        assertThat(Table.of("\n;;\n\n", 10)).isEmpty();
    }

    @Test
    void emptyRowsCountAndAreLeftOut() {
        assertThat(table("a;b\n1;2\n;;\n\n ; \n3;4\n").rows())
                .extracting(TableRow::number)
                .containsExactly(2, 6);
    }

    @Test
    void headingsAreTheSameInAnyCaseAndWithSpaces() {
        assertThat(Table.key("  Company.CVR\u00A0")).isEqualTo(Table.key("company cvr"));
        assertThatThrownBy(() -> table("External Id;b;externalId\n")).hasMessage("table-column-doubled");
        assertThat(table("a;;b\n1;2;3").headings()).containsExactly("a", "#2", "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2;\"Kør\" nu", // closed too early
                "2;\"Kør nu", // never closed
                "2;\"Kør nu\n;\"\"", // never closed, with quotes further down
            })
    void oneStrayQuoteIsOneBrokenRow(String broken) {
        var rows = table("a;b\n1;x\n" + broken + "\n3;y\n4;\"z; \nand more\"\n5;å")
                .rows()
                .toList();

        assertThat(rows.get(1).problem()).isNotNull().hasMessage("table-row-broken");
        assertThat(rows.get(1).number()).isEqualTo(3);
        assertThat(rows)
                .extracting(TableRow::cells)
                .contains(List.of("1", "x"), List.of("3", "y"), List.of("4", "z; \nand more"), List.of("5", "å"));
    }

    @Test
    void aQuoteThatHappensToBeClosedFurtherDownLosesNoRow() {
        assertThat(table("a;b;c\n1;\"x;y\n2;z;å\n3;q;r\"\n4;s;t").rows())
                .extracting(TableRow::cells)
                .contains(List.of("2", "z", "å"), List.of("4", "s", "t"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1;2;3"})
    void aRowWithFewerOrMoreCellsIsBroken(String row) {
        assertThatThrownBy(() -> table("a;b\n" + row).rows().forEach(TableRow::require))
                .hasMessage("table-row-uneven");
    }

    @Test
    void whatNoTableHoldsIsRefused() {
        assertThatThrownBy(() -> table("a" + ";b".repeat(1_000) + "c")).isInstanceOf(TableProblem.class);
        assertThatThrownBy(() -> table("a\n" + "1\n".repeat(11)).rows().count()).hasMessage("table-too-many-rows");
        assertThatThrownBy(() -> table("a\n" + "1".repeat(100_000)).rows().forEach(TableRow::require))
                .hasMessage("table-row-broken");
    }

    @Test
    void aQuoteInEachRowIsReadInTimeThatGrowsWithTheFile() {
        var text = "a\n" + "\"b\n".repeat(1) + "c\"d".repeat(1_000_000) + "\n" + "\"e".repeat(500_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> Table.of(text, 1_000_000).orElseThrow().rows().forEach(row -> {}));
        var open = "a;b\n" + "1;\"c \n".repeat(1_000) + "x;y\n".repeat(500_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> Table.of(open, 1_000_000)
                        .orElseThrow()
                        .rows()
                        .limit(1_000)
                        .forEach(row -> {}));
    }

    private static Table table(String text) {
        return Table.of(text, 10).orElseThrow();
    }
}
