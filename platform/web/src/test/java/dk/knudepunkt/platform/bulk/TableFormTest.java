package dk.knudepunkt.platform.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request takes no text for a number, and a file has nothing but texts. */
class TableFormTest {

    private final ObjectMapper json = new ObjectMapper();

    record Form(
            String code,
            @Nullable Integer employees,
            long rows,
            @Nullable BigDecimal share,
            boolean member,
            @Nullable List<String> topics,
            @Nullable Set<String> themes) {}

    @Test
    void aCellBecomesWhatItsFieldHolds() {
        assertEquals(
                """
                {"externalId":"1","code":"007","employees":42,"rows":-3,"share":12.5,"member":true}""",
                form("externalId;code;employees;rows;share;member\n1;007;42;-3;12.5;ja\n")
                        .toString());
    }

    @Test
    void severalValuesStandInOneCell() {
        assertEquals("""
                {"externalId":"1","topics":["a","b"],"themes":["C","D"]}""", form("externalId;topics;themes\n1;a | b;C|D\n").toString());
    }

    /** The form refuses it at its place. */
    @ParameterizedTest
    @ValueSource(strings = {"mange", "1 000", "1e3", "0x10", "12,5", "NaN"})
    void whatIsNoNumberStaysAText(String cell) {
        assertEquals(
                cell, form("externalId;share\n1;" + cell + "\n").path("share").textValue());
    }

    private JsonNode form(String table) {
        return BulkFormat.CSV
                .rows(table, Form.class, json)
                .toList()
                .getFirst()
                .content()
                .orElseThrow();
    }

    @Test
    void anEmptyCellIsNoField() {
        assertEquals("""
                {"externalId":"1"}""", form("externalId;employees\n1;\n").toString());
    }
}
