package dk.knudepunkt.platform.openapi;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.knudepunkt.platform.series.Spreadsheet;
import dk.knudepunkt.platform.testing.LocalIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the document says beside what the resources declare. */
@QuarkusTest
@QuarkusTestResource(LocalIssuer.class)
class OpenApiTest {

    @ConfigProperty(name = "quarkus.management.test-port")
    int management;

    private static final String ANY = "400 401 403 405 406 414 422 429 500 503 504";

    @ParameterizedTest
    @CsvSource({
        "/api/notes,      get,  200, 304",
        "/api/notes,      post, 200, 404 409 413 415",
        "/api/notes/{id}, get,  200, 304 404",
        "/api/notes/{id}, put,  200, 404 409 412 413 415 428"
    })
    void everyOperationNamesTheRefusalsItCanAnswerWith(String path, String method, String success, String more) {
        var expected = new TreeSet<>(Set.of((success + " " + ANY + (more == null ? "" : " " + more)).split(" ", -1)));
        assertEquals(
                expected, new TreeSet<>(operation(path, method, "responses").keySet()));
    }

    @Test
    void aRefusalIsAProblem() {
        assertEquals(
                Map.of("application/problem+json", Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))),
                operation("/api/notes", "get", "responses.'400'").get("content"));
        assertEquals("object", document().getString("components.schemas.Problem.type"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/notes,      get,  200, ETag Link",
        "/api/notes/{id}, get,  200, ETag",
        "/api/notes/{id}, get,  304, ETag",
        "/api/notes/{id}, put,  200, ETag",
        "/api/notes/{id}, put,  405, Allow",
        "/api/notes,      post, 409, Retry-After",
        "/api/notes,      post, 503, Retry-After"
    })
    void anAnswerNamesItsHeaders(String path, String method, String status, String headers) {
        assertEquals(
                Set.of(headers.split(" ", -1)),
                operation(path, method, "responses.'%s'.headers".formatted(status))
                        .keySet());
    }

    @Test
    void whatIsNeverAbsentIsRequired() {
        assertEquals(List.of("id", "pad", "text", "version"), document().getList("components.schemas.Note.required"));
        assertEquals(List.of("items"), document().getList("components.schemas.PageNote.required"));
        assertEquals(
                List.of("detail", "status", "title", "type"),
                document().getList("components.schemas.Problem.required"));
        assertEquals("uri-reference", document().getString("components.schemas.Problem.properties.type.format"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /api/notes  | post | Roles: developer, triage.
                    /api/notes  | get  | Every role may call it.
                    """)
    void everyOperationSaysWhoMayCallIt(String path, String method, String description) {
        var operation = operation(path, method, "");
        assertEquals(description, operation.get("description"));
        assertFalse(operation.containsKey("security"), "it is said once, at the top");
    }

    @Test
    void whatIsOpenAsksForNoToken() {
        var operation = operation("/api/notes/series", "get", "");
        assertEquals(
                "JSON, CSV or XLSX by Accept, or by format; DANISH_CSV opens in a Danish spreadsheet.\n\n"
                        + "Anybody may call it, without a token.",
                operation.get("description"));
        assertEquals(List.of(Map.of()), operation.get("security"));
        assertEquals(
                Set.of("200", "304", "400", "405", "406", "414", "422", "429", "500", "503", "504"),
                operation("/api/notes/series", "get", "responses").keySet());
    }

    @Test
    void whatIsToEndSaysSoWithItsLastDay() {
        var operation = operation("/api/notes/by-number/{id}", "get", "");
        assertEquals(true, operation.get("deprecated"));
        assertEquals("2026-07-02", operation.get("x-sunset"));
        assertEquals(
                "Deprecated since 2026-01-01; it may be gone from 2026-07-02 on. Use /api/notes/{id} instead.\n\n"
                        + "Roles: developer, triage.",
                operation.get("description"));
        for (var status : List.of("200", "404")) {
            var headers = operation("/api/notes/by-number/{id}", "get", "responses.'%s'.headers".formatted(status));
            assertEquals(true, headers.keySet().containsAll(Set.of("Deprecation", "Sunset")), headers.toString());
        }
        assertFalse(operation("/api/notes/{id}", "get", "").containsKey("deprecated"));
    }

    @Test
    void aYearIsANumber() {
        assertEquals(
                Map.of("$ref", "#/components/schemas/CalendarYear"),
                operation("/api/notes/years/{year}", "get", "parameters[0].schema"));
        assertEquals("integer", document().getString("components.schemas.CalendarYear.type"));
    }

    @Test
    void pagesAndWhatOnlyTheyShowAreNoPartOfTheApi() {
        assertEquals(
                List.of(),
                document().getMap("paths").keySet().stream()
                        .filter(path -> !path.toString().startsWith("/api"))
                        .toList());
        assertFalse(document().getMap("components.schemas").containsKey("TemplateInstance"));
    }

    @ParameterizedTest
    @CsvSource({
        "post, Idempotency-Key, Lets you repeat the request safely for 48 hours",
        "get,  cursor,          Where the previous page ended",
        "get,  limit,           The most that a page holds"
    })
    void parametersOfTheHouseAreDescribedOnce(String method, String parameter, String description) {
        assertEquals(
                description,
                document()
                        .getString("paths.'/api/notes'.%s.parameters.find { it.name == '%s' }.description"
                                .formatted(method, parameter)));
    }

    @Test
    void aSeriesComesInEveryFormat() {
        var series = operation("/api/notes/series", "get", "responses.'200'.content");
        assertEquals(Map.of("schema", Map.of("type", "string")), series.get("text/csv"));
        assertEquals(
                Map.of("schema", Map.of("type", "string", "format", "binary")), series.get(Spreadsheet.MEDIA_TYPE));
        assertEquals(
                List.of("JSON", "CSV", "DANISH_CSV", "XLSX"),
                operation("/api/notes/series", "get", "parameters[0].schema").get("enum"));
    }

    private Map<String, Object> operation(String path, String method, String part) {
        return document().getMap("paths.'%s'.%s%s".formatted(path, method, part.isEmpty() ? "" : "." + part));
    }

    private JsonPath document() {
        return given().port(management)
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
