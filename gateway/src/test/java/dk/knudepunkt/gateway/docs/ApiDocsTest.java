package dk.knudepunkt.gateway.docs;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.gateway.Address;
import dk.knudepunkt.gateway.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class ApiDocsTest {

    private static final Pattern LINK = Pattern.compile("href=\"/api-docs/([A-Za-z0-9]+)\"");

    @Test
    void everyOperationOfTheDocumentIsListedOnce() throws IOException {
        var document = new ObjectMapper().readTree(given().get("/openapi").asString());
        var described = document.path("paths").findValuesAsText("operationId");
        var listed = LINK.matcher(page("/api-docs").extract().asString())
                .results()
                .map(link -> link.group(1))
                .toList();
        assertEquals(new TreeSet<>(described), new TreeSet<>(listed));
        assertEquals(described.size(), listed.size());
    }

    @Test
    void anOperationSaysHowToCallItWhatItTakesAndWhatComesOfIt() {
        page("/api-docs/submitReferral")
                .body(containsString("<h1 lang=\"en\">Refer a company</h1>"))
                .body(containsString("curl -X POST &#39;" + Address.of("/api/referrals") + "&#39;"))
                .body(containsString("Idempotency-Key: $(uuidgen)"))
                .body(containsString("<code>contactPerson.email</code>"))
                .body(containsString("<dt>422</dt><dd>Fields are wrong; errors names each</dd>"))
                .body(containsString("<h2>Svar 201</h2>"));
    }

    @Test
    void aCommandHasAllThatMustBeThere() throws IOException {
        var document = new ObjectMapper().readTree(given().get("/openapi").asString());
        for (var path : document.path("paths")) {
            for (var operation : path) {
                if (operation.has("operationId")) {
                    var command = command(operation.path("operationId").asText());
                    operation.path("parameters").forEach(parameter -> {
                        if (parameter.path("in").asText().equals("query")
                                && parameter.path("required").asBoolean()) {
                            assertTrue(command.contains(parameter.path("name").asText() + "="), command);
                        }
                    });
                    assertTrue(
                            operation.path("requestBody").path("content").isEmpty()
                                    || Pattern.compile(" -d | -F |--data-binary")
                                            .matcher(command)
                                            .find(),
                            command);
                }
            }
        }
    }

    private static String command(String operationId) {
        var page = page("/api-docs/" + operationId).extract().asString();
        return page.substring(page.indexOf("curl"), page.indexOf("</pre>"));
    }

    @Test
    void whatIsOpenIsCalledWithoutAToken() {
        var page = page("/api-docs/listOpenContributions").extract().asString();
        assertTrue(page.contains("curl &#39;" + Address.of("/api/cofinancing/open-data/contributions")), page);
        assertTrue(!page.contains("Bearer"), page);
    }

    @Test
    void whatIsNoOperationHasNoPage() {
        for (var id : List.of("nothing", "index", "..%2Findex")) {
            given().accept("text/html")
                    .urlEncodingEnabled(false)
                    .get("/api-docs/" + id)
                    .then()
                    .statusCode(404);
        }
    }

    /** An example that is not of its schema's types would be copied all the same. */
    @Test
    void anExampleHasTheFieldsThatAreDemanded() throws IOException {
        var document = new ObjectMapper().readTree(given().get("/openapi").asString());
        var schemas = document.at("/components/schemas");
        var reader = new SchemaReader(document);
        var lacking = schemas.propertyStream()
                .filter(schema -> schema.getValue().has("properties"))
                .filter(schema -> !names(reader.example(schema.getValue())).containsAll(required(schema.getValue())))
                .map(schema -> schema.getKey())
                .toList();
        assertEquals(List.of(), lacking);
    }

    private static List<String> names(JsonNode example) {
        return example.propertyStream().map(field -> field.getKey()).toList();
    }

    private static List<String> required(JsonNode schema) {
        return schema.path("required").valueStream().map(JsonNode::asText).collect(Collectors.toList());
    }

    private static ValidatableResponse page(String path) {
        return given().accept("text/html").get(path).then().statusCode(200);
    }
}
