package dk.knudepunkt.gateway.opendata;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.gateway.Address;
import dk.knudepunkt.gateway.Neighbours;
import dk.knudepunkt.gateway.openapi.BuildFiles;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class OpenDataTest {

    private static final Pattern DOCUMENTED = Pattern.compile("href=\"/api-docs/([A-Za-z0-9]+)\"");
    private static final Pattern TABLE = Pattern.compile("FROM \"([^\"?]+)\\?format=JSON\"");

    /** Whatever a service hands out as a workbook or as JSON-stat is a table, and nothing else is. */
    @Test
    void everyTableOfTheDocumentIsThere() throws IOException {
        var expected = document()
                .path("paths")
                .propertyStream()
                .map(path -> path.getValue().path("get"))
                .filter(OpenDataTest::isTable)
                .map(read -> read.path("operationId").asText())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(expected.size() > 20, expected.toString());
        var listed = DOCUMENTED
                .matcher(page())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, listed);
    }

    private static boolean isTable(JsonNode read) {
        var content = read.at("/responses/200/content");
        return content.propertyStream().anyMatch(type -> type.getKey().endsWith("spreadsheetml.sheet"))
                || content.findValuesAsText("$ref").stream().anyMatch(schema -> schema.endsWith("/JsonStatDataset"));
    }

    @Test
    void anAddressIsWholeAndStandsInAField() {
        var page = page();
        var contributions = Address.of("/api/cofinancing/open-data/contributions");
        assertTrue(page.contains("readonly value=\"" + contributions + "?format=CSV\""), page);
        assertTrue(page.contains("href=\"" + contributions + "?format=DANISH_CSV\""), page);
        assertTrue(page.contains("value=\"" + contributions + "/json-stat\""), page);
        assertTrue(page.contains(Address.of("/api/goals/contracts/2021/figures") + "?format=CSV"), page);
        assertTrue(!page.contains(".invalid"));
    }

    @Test
    void whatIsOpenStandsFirstAndNamesNobody() {
        var halves = page().split("<h2>Med et token</h2>", 2);
        assertTrue(halves[0].contains("listOpenContributions"));
        assertTrue(!halves[0].contains("Hvem: "));
        assertTrue(halves[1].contains("Hvem: "));
        assertTrue(!halves[1].contains("/open-data/contributions"));
    }

    /** A title that says "the same" says nothing in a list. */
    @Test
    void everyTableSaysWhatItHolds() {
        assertTrue(!page().contains(": The same"), page());
    }

    @Test
    void programsFindEveryOperationInTheirIndex() throws IOException {
        var index = given().get("/llms.txt")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/plain"))
                .body(startsWith("# Knudepunkt\n\n> "))
                .body(not(containsString(".invalid")))
                .extract()
                .asString();
        document().path("paths").findParents("operationId").forEach(operation -> {
            var line = "(%s): %s"
                    .formatted(
                            Address.of(
                                    "/api-docs/" + operation.path("operationId").asText()),
                            operation.path("summary").asText());
            assertTrue(index.contains(line), line);
        });
        document()
                .path("tags")
                .forEach(tag ->
                        assertTrue(index.contains("\n## " + tag.path("name").asText() + "\n")));
    }

    /** Read as Superset reads it; every address in it is one of a table that anybody may read. */
    @Test
    void theDashboardForSupersetAsksAddressesThatExist() throws IOException {
        var files = unzipped();
        assertEquals(
                "Dashboard", files.path("knudepunkt/metadata.yaml").path("type").asText());
        var open = document()
                .path("paths")
                .propertyStream()
                .filter(path -> path.getValue().at("/get/security/0").isObject())
                .map(path -> Pattern.compile(path.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
                .toList();
        var asked = files.valueStream()
                .flatMap(file -> TABLE.matcher(file.path("sql").asText()).results())
                .map(MatchResult::group)
                .map(found -> found.replaceAll("^FROM \"|\\?format=JSON\"$", ""))
                .toList();
        assertEquals(2, asked.size());
        asked.forEach(address -> {
            var path = address.replace(Address.of("").toString(), "");
            assertTrue(open.stream().anyMatch(known -> known.matcher(path).matches()), address);
        });
    }

    /** What names something by its uuid names something that is there, and a column one that the table has. */
    @Test
    void theDashboardForSupersetHangsTogether() throws IOException {
        var files = unzipped();
        var known = files.valueStream().map(file -> file.path("uuid").asText()).toList();
        files.forEach(file -> {
            for (var named : List.of("database_uuid", "dataset_uuid")) {
                assertTrue(!file.has(named) || known.contains(file.path(named).asText()), file.toString());
            }
            file.path("position")
                    .findParents("uuid")
                    .forEach(chart ->
                            assertTrue(known.contains(chart.path("uuid").asText()), chart.toString()));
        });
        var rows = document()
                .at(
                        "/paths/~1api~1cofinancing~1open-data~1contributions/get/responses/200/content/application~1json/schema/items/$ref");
        var fields = document().at(rows.asText().substring(1)).path("properties");
        files.path("knudepunkt/datasets/Knudepunkt/Contributions.yaml")
                .path("columns")
                .forEach(column ->
                        assertTrue(fields.has(column.path("column_name").asText()), column.toString()));
    }

    private static JsonNode unzipped() throws IOException {
        var zip = given().get("/open-data/superset.zip").then().statusCode(200).contentType("application/zip");
        var files = BuildFiles.JSON.createObjectNode();
        try (var stream =
                new ZipInputStream(new ByteArrayInputStream(zip.extract().asByteArray()))) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                files.set(
                        entry.getName(),
                        BuildFiles.YAML.readTree(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        return files;
    }

    private static JsonNode document() throws IOException {
        return new ObjectMapper().readTree(given().get("/openapi").asString());
    }

    private static String page() {
        return given().accept("text/html")
                .get("/open-data")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
