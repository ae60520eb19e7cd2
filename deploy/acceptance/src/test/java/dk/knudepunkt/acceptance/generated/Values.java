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

/** Makes values up that fit a schema: mostly its examples, sometimes something else that it allows. */
final class Values {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 1_000;
    private static final int LONG_ENOUGH = 60;
    private static final int MOST_ITEMS = 3;
    private static final double OFTEN = 0.7;
    private static final List<String> TEXTS = List.of("Æbleø ApS", "“Smart” & Søn A/S", "A = B", "Ærø 🍏", "x");

    private final ApiDocument document;

    Values(ApiDocument document) {
        this.document = document;
    }

    JsonNode of(JsonNode given, RandomGenerator random) {
        var schema = document.resolved(given);
        var examples = schema.path("examples");
        if (schema.has("enum")) {
            return oneOf(schema.path("enum"), random);
        }
        if (!examples.isEmpty() && random.nextDouble() < OFTEN) {
            return oneOf(examples, random);
        }
        if (schema.has("oneOf")) {
            return variant(schema, random);
        }
        if (schema.has("anyOf")) {
            return of(schema.path("anyOf").path(0), random);
        }
        return switch (type(schema)) {
            case "object" -> object(schema, random);
            case "array" -> array(schema, random);
            case "integer", "number" -> NODES.numberNode(number(schema, random));
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            default -> NODES.textNode(text(schema, random));
        };
    }

    /** A value of a parameter, as it stands in an address or a header. */
    String parameter(JsonNode parameter, RandomGenerator random) {
        return of(parameter.path("schema"), random).asText();
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
        var value = of(chosen, random);
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
            if (required.contains(property.getKey()) || random.nextDouble() < OFTEN) {
                object.set(property.getKey(), of(property.getValue(), random));
            }
        });
        return object;
    }

    private ArrayNode array(JsonNode schema, RandomGenerator random) {
        var least = schema.path("minItems").asInt(0);
        var most = Math.min(least + MOST_ITEMS, schema.path("maxItems").asInt(Integer.MAX_VALUE));
        var items = new LinkedHashSet<JsonNode>();
        for (var count = random.nextInt(least, most + 1); count > 0; count--) {
            items.add(of(schema.path("items"), random));
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
