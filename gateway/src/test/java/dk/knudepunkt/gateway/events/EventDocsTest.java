package dk.knudepunkt.gateway.events;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.gateway.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class EventDocsTest {

    private static final Path CONTRACTS = Path.of("../contracts/events");
    private static final Set<String> SERVICES = Set.of("referrals", "cases", "goals", "cofinancing", "integration");

    @Test
    void everyMessageIsListedWithWhoSendsItAndWhoHearsIt() {
        var page = page("/event-docs").body(containsString("<h2 id=\"referral\">referral</h2>"));
        examples().forEach(name -> page.body(containsString("<a href=\"/event-docs/" + name + "\">")));
        page.body(containsString("<td data-title=\"Fra\">sendes ikke mere</td>"));
    }

    @Test
    void aMessageHasItsFieldsAnExampleAndItsSchema() {
        page("/event-docs/referral.accepted.v2")
                .body(containsString("<h1>referral.accepted.v2</h1>"))
                .body(containsString("<dd>referrals</dd>"))
                .body(containsString("<dd>cases</dd>"))
                .body(containsString("SHORT, ACTION_PLAN, GROWTH_PLAN, TRANSITION_PLAN"))
                .body(containsString("&quot;reference&quot; : &quot;H-2021-000042&quot;"))
                .body(containsString("https://json-schema.org/draft/2020-12/schema"));
    }

    @Test
    void everyMessageHasItsPage() {
        examples().forEach(name -> page("/event-docs/" + name).body(not(containsString("NOT_FOUND"))));
        given().accept("text/html").get("/event-docs/nothing.v1").then().statusCode(404);
    }

    /** Whoever has the document needs no other file. */
    @Test
    void theDocumentHoldsAllSchemasAndExamples() throws IOException {
        var document = new ObjectMapper()
                .readTree(given().get("/asyncapi")
                        .then()
                        .statusCode(200)
                        .contentType(startsWith("application/json"))
                        .extract()
                        .asString());
        var messages = document.at("/components/messages").valueStream().toList();
        assertEquals(
                examples(),
                messages.stream()
                        .map(message -> message.path("name").asText())
                        .collect(Collectors.toCollection(TreeSet::new)));
        for (var message : messages) {
            var name = message.path("name").asText();
            assertEquals(file(name + ".schema.json"), message.at("/payload/schema"));
            assertEquals(
                    List.of(file(name + ".json")),
                    message.findValues("examples").getFirst().findValues("payload"));
        }
        assertTrue(document.findValuesAsText("$ref").stream().allMatch(reference -> reference.startsWith("#/")));
    }

    @Test
    void whoSendsAndHearsIsAService() throws IOException {
        var catalogue = new EventCatalogue(
                new ObjectMapper().readTree(given().get("/asyncapi").asString()));
        var named = catalogue.topics().stream()
                .flatMap(topic -> topic.types().stream())
                .flatMap(type -> List.of(type.from(), type.to()).stream())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        assertTrue(SERVICES.containsAll(named), named.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "/asyncapi, application/json, application/json",
        "/asyncapi, application/yaml, application/yaml",
        "/asyncapi?format=yaml, */*, application/yaml"
    })
    void itComesInTheFormThatIsAskedFor(String path, String accept, String type) {
        given().accept(accept).get(path).then().statusCode(200).contentType(startsWith(type));
    }

    private static ValidatableResponse page(String path) {
        return given().accept("text/html").get(path).then().statusCode(200);
    }

    private static Set<String> examples() {
        try (var files = Files.list(CONTRACTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json") && !name.endsWith(".schema.json"))
                    .map(name -> name.replace(".json", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode file(String name) throws IOException {
        return new ObjectMapper().readTree(CONTRACTS.resolve(name).toFile());
    }
}
