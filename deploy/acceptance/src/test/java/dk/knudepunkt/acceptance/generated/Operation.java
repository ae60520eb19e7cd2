package dk.knudepunkt.acceptance.generated;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One method of one address, as the document describes it. */
record Operation(ApiDocument document, String method, String path, JsonNode described) {

    private static final Pattern ROLES = Pattern.compile("Roles: (.+)\\.$");

    /** Where a parameter stands: {@code path}, {@code query} or {@code header}. */
    List<JsonNode> parameters(String in) {
        return StreamSupport.stream(described.path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("in").asText().equals(in))
                .toList();
    }

    boolean takes(String in, String name) {
        return parameters(in).stream()
                .anyMatch(parameter -> parameter.path("name").asText().equals(name));
    }

    /** The kinds of body it takes; missing where it takes none. */
    JsonNode bodies() {
        return described.path("requestBody").path("content");
    }

    /** The schema of a body in JSON; missing where it takes none. */
    JsonNode jsonBody() {
        return document.resolved(bodies().path("application/json").path("schema"));
    }

    JsonNode answer(int status) {
        return described.path("responses").path(Integer.toString(status));
    }

    /** Whether it shows what the other one changes, or removes: the same schema, and no thing more has to be named. */
    boolean shows(Operation other) {
        var sameThing = path.equals(other.path) || (!shown().isEmpty() && shown().equals(other.shown()));
        return method.equals("get") && sameThing && Kind.variables(other.path).containsAll(Kind.variables(path));
    }

    private String shown() {
        return Stream.of(200, 201)
                .map(status -> answer(status)
                        .at("/content/application~1json/schema/$ref")
                        .asText())
                .collect(joining());
    }

    /** Whether it makes what the other one is done to. */
    boolean makes(Operation other) {
        var made = Kind.form(Kind.thing(other.path));
        return method.equals("post") && !answer(201).isMissingNode() && made.equals(Kind.form(path) + "/{}");
    }

    /** Values for the variables of its path, where the document has an example of each. */
    Optional<List<String>> exampleOfPlace() {
        var variables = Kind.variables(path);
        var examples = variables.stream()
                .flatMap(variable -> parameters("path").stream()
                        .filter(parameter -> parameter.path("name").asText().equals(variable)))
                .map(parameter -> document.resolved(parameter.path("schema")).at("/examples/0"))
                .filter(JsonNode::isValueNode)
                .filter(example -> !example.isMissingNode())
                .map(JsonNode::asText)
                .toList();
        return examples.isEmpty() || examples.size() < variables.size() ? Optional.empty() : Optional.of(examples);
    }

    /** Whether it changes something in the same collection, or lists it. */
    boolean stirs(Operation other) {
        return collection().equals(other.collection()) && (!method.equals("get") || path.equals(collection()));
    }

    private String collection() {
        return path.replaceFirst("/\\{.*", "");
    }

    /** The name by which a view offers it; empty where it is no change of state. */
    String action() {
        return method.equals("post") && takes("header", "If-Match") ? path.substring(path.lastIndexOf('/') + 1) : "";
    }

    /** The roles that may call it, as its description ends; none where every role may. */
    List<String> roles() {
        var roles = ROLES.matcher(described.path("description").asText());
        return roles.find()
                ? Stream.of(roles.group(1).split(", "))
                        .map(role -> role.split(" ")[0])
                        .toList()
                : List.of();
    }

    /** Whether it needs no token. */
    boolean isOpen() {
        return answer(401).isMissingNode();
    }

    @Override
    public String toString() {
        return "%s %s (%s)"
                .formatted(
                        method.toUpperCase(Locale.ROOT),
                        path,
                        described.path("operationId").asText());
    }
}
