package dk.knudepunkt.platform.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.platform.table.Table;
import java.util.stream.Stream;

/** The two forms of an import, read row by row. */
public enum BulkFormat {
    NDJSON {
        @Override
        Stream<BulkRow> rows(String text, Class<?> form, ObjectMapper json) {
            var number = new int[1];
            return text.lines().filter(line -> !line.isBlank()).map(line -> BulkRow.of(++number[0], tree(line, json)));
        }
    },
    CSV {
        @Override
        Stream<BulkRow> rows(String text, Class<?> form, ObjectMapper json) {
            return Table.of(text, Integer.MAX_VALUE).stream().flatMap(table -> {
                var columns = new TableForm(table.headings(), form, json);
                return table.rows().map(columns::row);
            });
        }
    };

    abstract Stream<BulkRow> rows(String text, Class<?> form, ObjectMapper json);

    private static JsonNode tree(String line, ObjectMapper json) {
        try {
            return json.readTree(line);
        } catch (JsonProcessingException unreadable) {
            return json.missingNode();
        }
    }
}
