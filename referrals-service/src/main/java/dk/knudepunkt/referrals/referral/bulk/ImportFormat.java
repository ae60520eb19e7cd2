package dk.knudepunkt.referrals.referral.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The two forms of an import, read row by row: nothing is held but the row at hand. */
enum ImportFormat {
    NDJSON {
        @Override
        Stream<ImportRow> rows(BufferedReader body, ObjectMapper json) {
            var number = new int[1];
            return body.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> new ImportRow(++number[0], object(line, json)));
        }
    },
    CSV {
        @Override
        Stream<ImportRow> rows(BufferedReader body, ObjectMapper json) throws IOException {
            body.mark(HEADER);
            var header = Optional.ofNullable(body.readLine()).orElse("");
            body.reset();
            if (header.startsWith(BYTE_ORDER_MARK)) {
                body.skip(1);
            }
            // Danish spreadsheets write semicolons.
            var format = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(header.contains(";") ? ';' : ',')
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setAllowMissingColumnNames(true)
                    .get();
            return StreamSupport.stream(format.parse(body).spliterator(), false)
                    .map(line -> new ImportRow((int) line.getRecordNumber(), Optional.of(object(line, json))));
        }
    };

    private static final int HEADER = 8192;
    private static final Set<String> YES_OR_NO = Set.of("jointVisit", "consent");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    abstract Stream<ImportRow> rows(BufferedReader body, ObjectMapper json) throws IOException;

    private static Optional<ObjectNode> object(String line, ObjectMapper json) {
        try {
            return json.readTree(line) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }

    /** Columns are named by their path in the form, such as company.cvr; topics are separated by |. */
    private static ObjectNode object(CSVRecord line, ObjectMapper json) {
        var form = json.createObjectNode();
        line.toMap().forEach((column, value) -> {
            if (!value.isEmpty()) {
                put(form, column, value);
            }
        });
        return form;
    }

    private static void put(ObjectNode form, String column, String value) {
        var path = column.split("\\.", 2);
        if (path.length == 2) {
            form.withObjectProperty(path[0]).put(path[1], value);
        } else if (column.equals("topics")) {
            var topics = form.putArray("topics");
            Arrays.stream(value.split("\\|")).map(String::strip).forEach(topics::add);
        } else if (YES_OR_NO.contains(column) && value.matches("true|false")) {
            form.put(column, Boolean.parseBoolean(value));
        } else {
            form.put(column, value);
        }
    }
}
