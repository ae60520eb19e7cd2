package dk.knudepunkt.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dk.knudepunkt.platform.testing.WrittenOpenApi.Operation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a caller finds in the OpenAPI document that a service's build has written: of each operation what it does, what a
 * request looks like and every answer that may come; of each answer what is always in it.
 */
public final class OpenApiRules {

    private static final Path WRITTEN = Path.of("openapi/openapi.yaml");
    private static final List<String> ALWAYS = List.of("400", "405", "406", "414", "422", "429", "500", "503", "504");
    private static final List<String> WITH_A_TOKEN = List.of("401", "403");
    private static final List<String> OF_ONE_THING = List.of("404");
    private static final List<String> OF_A_CHANGE = List.of("409", "413", "415");
    private static final List<String> OF_A_VERSION = List.of("412", "428");

    private final WrittenOpenApi written;
    private final List<String> lacking = new ArrayList<>();

    private OpenApiRules(WrittenOpenApi written) {
        this.written = written;
    }

    /** Holds the document of the module under test against the rules. */
    public static void check() throws IOException {
        var lacking = lacking(new YAMLMapper().readTree(WRITTEN.toFile()));
        if (!lacking.isEmpty()) {
            throw new AssertionError(String.join("\n", lacking));
        }
    }

    /** What the document lacks, a line for each. */
    static List<String> lacking(JsonNode document) {
        var rules = new OpenApiRules(new WrittenOpenApi(document));
        rules.written.operations().forEach(rules::judge);
        rules.judgeAnswers();
        return rules.lacking;
    }

    private void judge(Operation operation) {
        demand(operation, "summary", isText(operation.node().path("summary")));
        demand(operation, "operationId", isText(operation.node().path("operationId")));
        demand(operation, "example of its body", isShown(operation.request().at("/content/application~1json/schema")));
        operation
                .node()
                .path("parameters")
                .forEach(parameter ->
                        demand(operation, "example of " + parameter.path("name").asText(), isKnownPlace(parameter)));
        refusals(operation)
                .forEach(status -> demand(
                        operation, "answer " + status, operation.answers().has(status)));
        operation.answers().properties().forEach(answer -> judge(operation, answer.getKey(), answer.getValue()));
    }

    private void judge(Operation operation, String status, JsonNode answer) {
        demand(operation, "description of " + status, isText(answer.path("description")));
        var isRefusal = status.compareTo("400") >= 0;
        demand(
                operation,
                "problem in " + status,
                !isRefusal || answer.path("content").has("application/problem+json"));
    }

    private void demand(Operation operation, String what, boolean isThere) {
        if (!isThere) {
            lacking.add("%s %s: no %s".formatted(operation.method(), operation.path(), what));
        }
    }

    private static List<String> refusals(Operation operation) {
        return Stream.of(
                        ALWAYS,
                        when(operation.needsToken(), WITH_A_TOKEN),
                        when(operation.path().contains("{"), OF_ONE_THING),
                        when(!operation.method().equals("get"), OF_A_CHANGE),
                        when(operation.takes("If-Match"), OF_A_VERSION))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> when(boolean applies, List<String> refusals) {
        return applies ? refusals : List.of();
    }

    /** Of a request it is enough that one value says what it looks like. */
    private boolean isShown(JsonNode body) {
        var properties = written.resolved(body).path("properties");
        return properties.isEmpty() || properties.valueStream().anyMatch(this::saysWhatItIs);
    }

    private boolean isKnownPlace(JsonNode parameter) {
        return !parameter.path("in").asText().equals("path")
                || parameter.has("example")
                || saysWhatItIs(parameter.path("schema"));
    }

    private boolean saysWhatItIs(JsonNode schema) {
        var resolved = written.resolved(schema);
        return schema.has("examples")
                || resolved.path("format").asText().equals("uuid")
                || Stream.of("examples", "enum", "items", "properties").anyMatch(resolved::has);
    }

    /** Generated clients ask for no null where they are told that there is none. */
    private void judgeAnswers() {
        var shown = written.reached(Operation::answers);
        shown.removeAll(written.reached(Operation::request));
        shown.stream()
                .filter(name -> written.schema(name).has("properties"))
                .filter(name -> written.schema(name).path("required").isEmpty())
                .forEach(name -> lacking.add(name + ": nothing is required"));
    }

    private static boolean isText(JsonNode text) {
        return !text.asText().isBlank();
    }
}
