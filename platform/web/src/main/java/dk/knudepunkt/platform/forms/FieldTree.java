package dk.knudepunkt.platform.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.knudepunkt.platform.typed.TypedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Fields named by path, as the tree that JSON would be: {@code company.cvr} is {@code cvr} inside {@code company}, a name
 * that is sent more than once is a list, and {@code rounds.0.opens} is inside the first of a list. Empty is absent.
 */
final class FieldTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FieldTree() {}

    static JsonNode of(Map<String, List<String>> fields) {
        var root = NODES.objectNode();
        fields.forEach((name, values) -> {
            var typed = values.stream()
                    .map(FieldTree::text)
                    .filter(text -> !text.isEmpty())
                    .toList();
            if (!typed.isEmpty()) {
                put(root, name, typed);
            }
        });
        return withLists(root);
    }

    static Map<String, List<String>> flat(JsonNode tree) {
        var fields = new LinkedHashMap<String, List<String>>();
        flatten("", tree, fields);
        return fields;
    }

    /** Lines end as they do everywhere else. */
    private static String text(String typed) {
        return TypedText.tidy(typed).replace("\r\n", "\n");
    }

    private static void put(ObjectNode root, String name, List<String> values) {
        var steps = name.split("\\.", -1);
        var inside = root;
        for (var i = 0; i < steps.length - 1; i++) {
            inside = inside.get(steps[i]) instanceof ObjectNode known ? known : inside.putObject(steps[i]);
        }
        inside.set(steps[steps.length - 1], node(values));
    }

    private static JsonNode node(List<String> values) {
        return values.size() == 1
                ? NODES.textNode(values.getFirst())
                : values.stream().collect(NODES::arrayNode, ArrayNode::add, ArrayNode::addAll);
    }

    private static JsonNode withLists(JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        object.propertyStream().toList().forEach(field -> object.set(field.getKey(), withLists(field.getValue())));
        return isNumbered(object)
                ? NODES.arrayNode().addAll(numbers(object).map(object::get).toList())
                : object;
    }

    /** In whatever order they were sent. */
    private static boolean isNumbered(ObjectNode object) {
        return !object.isEmpty() && numbers(object).allMatch(object::has);
    }

    private static Stream<String> numbers(ObjectNode object) {
        return IntStream.range(0, object.size()).mapToObj(Integer::toString);
    }

    private static void flatten(String path, JsonNode node, Map<String, List<String>> fields) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> flatten(
                            path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), fields));
        } else if (node.isArray() && node.valueStream().anyMatch(JsonNode::isObject)) {
            for (var i = 0; i < node.size(); i++) {
                flatten(path + "." + i, node.get(i), fields);
            }
        } else {
            fields.put(path, texts(node));
        }
    }

    private static List<String> texts(JsonNode node) {
        var texts = new ArrayList<String>();
        if (node.isArray()) {
            node.forEach(entry -> texts.add(entry.asText()));
        } else if (!node.isNull()) {
            texts.add(node.asText());
        }
        return List.copyOf(texts);
    }
}
