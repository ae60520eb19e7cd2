package dk.knudepunkt.acceptance.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What should be taken: examples, ids of things that there are, and now and then today, for what has just begun.
 *
 * @param share how much is given of what may be left out, from 0 to 1
 */
record Careful(Known known, double share) implements Taste {

    private static final Pattern UUID =
            Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");
    private static final double SOMETIMES = 0.4;

    @Override
    public Optional<JsonNode> ready(String name, JsonNode schema, RandomGenerator random) {
        var ids = ids(name, schema);
        var examples = isId(schema) ? List.<JsonNode>of() : examples(schema);
        if (!ids.isEmpty() && (examples.isEmpty() || random.nextDouble() < SOMETIMES)) {
            return Optional.of(TextNode.valueOf(Author.oneOf(ids, random)));
        }
        if (isDay(schema) && random.nextDouble() < SOMETIMES) {
            return Optional.of(TextNode.valueOf(
                    LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString()));
        }
        return examples.isEmpty() ? Optional.empty() : Optional.of(Author.oneOf(examples, random));
    }

    /** No id of what may not be there, and no text that nobody gave an example of. */
    @Override
    public boolean wants(String name, JsonNode schema, RandomGenerator random) {
        var hasValue =
                isId(schema) ? !ids(name, schema).isEmpty() : !examples(schema).isEmpty() || !isText(schema);
        return hasValue && random.nextDouble() < share;
    }

    private List<String> ids(String name, JsonNode schema) {
        var isId = isId(schema);
        return isText(schema)
                ? known.ids(name).stream()
                        .filter(id -> isId == UUID.matcher(id).matches())
                        .toList()
                : List.of();
    }

    private static List<JsonNode> examples(JsonNode schema) {
        var choices = schema.path("examples").isEmpty() ? schema.path("enum") : schema.path("examples");
        return choices.valueStream().toList();
    }

    private static boolean isId(JsonNode schema) {
        return schema.path("format").asText().equals("uuid");
    }

    private static boolean isDay(JsonNode schema) {
        return schema.path("format").asText().equals("date");
    }

    private static boolean isText(JsonNode schema) {
        return schema.path("type").asText().equals("string");
    }
}
