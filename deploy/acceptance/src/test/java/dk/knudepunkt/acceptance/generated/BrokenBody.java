package dk.knudepunkt.acceptance.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.StreamSupport;

/**
 * Spoils a JSON object in one of its fields. The text is changed and not the tree, since no tree holds what is no JSON:
 * a mark takes the field's place, and then the wrong text the mark's.
 */
final class BrokenBody {

    private static final String MARK = "\"here-is-what-is-wrong\"";
    private static final int TOO_LONG = 100_000;

    private final ApiDocument document;
    private final JsonNode schema;
    private final String text;
    private final RandomGenerator random;

    BrokenBody(Operation operation, String text, RandomGenerator random) {
        this.document = operation.document();
        this.schema = operation.jsonBody();
        this.text = text;
        this.random = random;
    }

    /** An object whose fields the document does not name is of somebody else's format, which may have more. */
    Optional<String> withUnknownField() {
        return schema.has("properties")
                ? Optional.of(object().put("findesIkke", 1).toString())
                : Optional.empty();
    }

    Optional<String> withoutRequiredField() {
        var required = StreamSupport.stream(schema.path("required").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        return chosen(required, object()::has).map(name -> {
            var object = object();
            object.remove(name);
            return object.toString();
        });
    }

    Optional<String> withWrongType() {
        return field(value -> true)
                .map(name -> with(name, object().path(name).isObject() ? "\"tekst\"" : "{\"forkert\": [1]}"));
    }

    Optional<String> withTooLongText() {
        return chosen(names(), name -> property(name).has("maxLength"))
                .map(name -> with(name, "\"" + "x".repeat(TOO_LONG) + "\""));
    }

    /** Puts an escape into the middle of a text. */
    Optional<String> withinText(String escape) {
        return field(JsonNode::isTextual).map(name -> with(name, "\"a" + escape + "b\""));
    }

    Optional<String> withText(String format, String value) {
        return chosen(names(), name -> property(name).path("format").asText().equals(format))
                .map(name -> with(name, "\"" + value + "\""));
    }

    Optional<String> withNumber(String number) {
        return chosen(names(), name -> property(name).path("type").asText().equals("integer"))
                .map(name -> with(name, number));
    }

    Optional<String> withDoubledField() {
        return field(value -> true)
                .map(name -> "{\"%s\": %s, %s".formatted(name, object().path(name), text.substring(1)));
    }

    Optional<String> withText(UnaryOperator<String> change) {
        return Optional.of(change.apply(text));
    }

    private Optional<String> field(Predicate<JsonNode> suits) {
        return chosen(names(), name -> suits.test(object().path(name)));
    }

    private Optional<String> chosen(List<String> names, Predicate<String> suits) {
        var suiting = names.stream().filter(suits).toList();
        return suiting.isEmpty() ? Optional.empty() : Optional.of(Author.oneOf(suiting, random));
    }

    private List<String> names() {
        return object().properties().stream().map(entry -> entry.getKey()).toList();
    }

    private JsonNode property(String name) {
        return document.resolved(schema.path("properties").path(name));
    }

    private String with(String name, String wrong) {
        return object().put(name, MARK.substring(1, MARK.length() - 1))
                .toString()
                .replace(MARK, wrong);
    }

    private ObjectNode object() {
        return (ObjectNode) ApiDocument.parse(text);
    }
}
