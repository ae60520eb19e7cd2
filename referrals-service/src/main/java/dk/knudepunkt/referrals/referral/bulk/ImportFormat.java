package dk.knudepunkt.referrals.referral.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.platform.table.Table;
import java.util.stream.Stream;

/** The two forms of an import, read row by row. */
enum ImportFormat {
    NDJSON {
        @Override
        Stream<ImportRow> rows(String text, ObjectMapper json) {
            var number = new int[1];
            return text.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> ImportRow.of(++number[0], tree(line, json)));
        }
    },
    CSV {
        @Override
        Stream<ImportRow> rows(String text, ObjectMapper json) {
            return Table.of(text, Integer.MAX_VALUE).stream().flatMap(table -> {
                var form = new TableForm(table.headings(), json);
                return table.rows().map(form::row);
            });
        }
    };

    abstract Stream<ImportRow> rows(String text, ObjectMapper json);

    private static JsonNode tree(String line, ObjectMapper json) {
        try {
            return json.readTree(line);
        } catch (JsonProcessingException unreadable) {
            return json.missingNode();
        }
    }
}
