package dk.knudepunkt.acceptance.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.StreamSupport;

/** Makes values up that fit a schema, in one taste or another. */
final class Values {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 1_000;
    private static final int LONG_ENOUGH = 60;
    private static final int MOST_ITEMS = 3;
    private static final List<String> TEXTS = List.of("Æbleø ApS", "“Smart” & Søn A/S", "A = B", "Ærø 🍏", "x");

    private final ApiDocument document;
    private final Taste taste;

    Values(ApiDocument document, Taste taste) {
        this.document = document;
        this.taste = taste;
    }

    /**
     * A value of what has a schema, and perhaps an example beside it: a parameter, or a kind of body.
     *
     * @param name what it is called; empty for a body
     */
    JsonNode ofDescribed(String name, JsonNode described, RandomGenerator random) {
        var schema = document.resolved(described.path("schema")).<ObjectNode>deepCopy();
        if (described.has("example")) {
            schema.putArray("examples").add(described.path("example"));
        }
        return of(name, schema, random);
    }

    private JsonNode of(String name, JsonNode given, RandomGenerator random) {
        var schema = document.resolved(given);
        return taste.ready(name, schema, random).orElseGet(() -> madeUp(name, schema, random));
    }

    private JsonNode madeUp(String name, JsonNode schema, RandomGenerator random) {
        if (schema.has("oneOf")) {
            return variant(schema, random);
        }
        if (schema.has("anyOf")) {
            return of(name, schema.path("anyOf").path(0), random);
        }
        return switch (type(schema)) {
            case "object" -> object(schema, random);
            case "array" -> array(name, schema, random);
            case "integer", "number" -> NODES.numberNode(number(schema, random));
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            default -> NODES.textNode(text(schema, random));
        };
    }

    private static String type(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray() ? type.path(0).asText() : type.asText();
    }

    private static JsonNode oneOf(JsonNode choices, RandomGenerator random) {
        return choices.path(random.nextInt(choices.size()));
    }

    private JsonNode variant(JsonNode schema, RandomGenerator random) {
        var chosen = oneOf(schema.path("oneOf"), random);
        var value = of("", chosen, random);
        var discriminator = schema.path("discriminator");
        discriminator.path("mapping").properties().stream()
                .filter(entry -> entry.getValue().equals(chosen.path("$ref")))
                .forEach(entry -> ((ObjectNode) value)
                        .put(discriminator.path("propertyName").asText(), entry.getKey()));
        return value;
    }

    private ObjectNode object(JsonNode schema, RandomGenerator random) {
        var object = NODES.objectNode();
        var required = StreamSupport.stream(schema.path("required").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        schema.path("properties").properties().forEach(property -> {
            var name = property.getKey();
            var member = document.resolved(property.getValue());
            if (required.contains(name) || taste.wants(name, member, random)) {
                object.set(name, of(name, member, random));
            }
        });
        return object;
    }

    private ArrayNode array(String name, JsonNode schema, RandomGenerator random) {
        var least = schema.path("minItems").asInt(0);
        var most = Math.min(least + MOST_ITEMS, schema.path("maxItems").asInt(Integer.MAX_VALUE));
        var items = new LinkedHashSet<JsonNode>();
        for (var count = random.nextInt(least, most + 1); count > 0; count--) {
            items.add(of(name, schema.path("items"), random));
        }
        return NODES.arrayNode().addAll(items);
    }

    private static long number(JsonNode schema, RandomGenerator random) {
        var least = schema.path("minimum").asLong(0);
        return random.nextLong(least, schema.path("maximum").asLong(least + DAYS) + 1);
    }

    private static String text(JsonNode schema, RandomGenerator random) {
        return switch (schema.path("format").asText()) {
            case "date" -> SOME_DAY.plusDays(random.nextInt(-DAYS, DAYS)).toString();
            case "date-time" -> SOME_DAY.plusDays(random.nextInt(DAYS)) + "T12:00:00Z";
            case "local-time" -> "%02d:00".formatted(random.nextInt(24));
            case "duration" -> "PT%dH".formatted(random.nextInt(1, 100));
            case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
            default ->
                schema.path("maxLength").asInt(0) < LONG_ENOUGH
                        ? schema.path("examples").path(0).asText("x")
                        : TEXTS.get(random.nextInt(TEXTS.size()));
        };
    }
}
