package dk.knudepunkt.gateway.opendata;

import com.fasterxml.jackson.databind.JsonNode;
import dk.knudepunkt.gateway.docs.ExampleAddress;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the tables in the merged document. A service contributes one by handing it out: a flat series comes in the formats of
 * platform's {@code SeriesFormat}, a cube as a JSON-stat data set.
 */
final class TableReader {

    private static final String ADDRESS = "https://knudepunkt.invalid";
    private static final String CUBE = "#/components/schemas/JsonStatDataset";
    private static final String ROLES = "Roles: ";

    private final JsonNode document;

    TableReader(JsonNode document) {
        this.document = document;
    }

    OpenDataIndex read() {
        var tables = document.path("paths")
                .propertyStream()
                .flatMap(path -> table(path.getKey(), path.getValue().path("get")))
                .sorted(Comparator.comparing(DataTable::group).thenComparing(DataTable::address))
                .toList();
        return new OpenDataIndex(tables);
    }

    private Stream<DataTable> table(String path, JsonNode read) {
        var content = read.at("/responses/200/content");
        var formats = formats(read);
        var isCube =
                content.path("application/json").at("/schema/$ref").asText().equals(CUBE);
        if (formats.isEmpty() && !isCube) {
            return Stream.empty();
        }
        return Stream.of(new DataTable(
                read.path("operationId").asText(),
                read.at("/tags/0").asText(),
                title(path, read),
                ADDRESS + ExampleAddress.of(document, path, read),
                formats,
                read.path("security").valueStream().anyMatch(JsonNode::isEmpty),
                callers(read)));
    }

    private static List<String> formats(JsonNode read) {
        return read.path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("name").asText().equals("format"))
                .flatMap(parameter -> parameter.at("/schema/enum").valueStream())
                .map(JsonNode::asText)
                .toList();
    }

    /** "The same as a flat series" means: as what stands above it. */
    private String title(String path, JsonNode read) {
        var own = read.path("summary").asText();
        if (!own.startsWith("The same")) {
            return own;
        }
        var above = path.substring(0, path.lastIndexOf('/'));
        var whole = document.path("paths").path(above).path("get");
        return whole.isMissingNode() ? title(above, read) : title(above, whole);
    }

    private static String callers(JsonNode read) {
        return read.path("description")
                .asText()
                .lines()
                .filter(line -> line.startsWith(ROLES))
                .map(line -> line.substring(ROLES.length()).replaceAll("\\.$", ""))
                .findFirst()
                .orElse("");
    }
}
