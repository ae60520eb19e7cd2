package dk.knudepunkt.platform.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.stream.Stream;

/** What a record cannot be without, and a form can all the same be sent without: numbers, and parts of several fields. */
final class Required {

    private Required() {}

    /**
     * Lays the parts of which nothing was typed, such as a contact person: so each of their fields is told to be missing, where
     * one could only be told of the whole.
     *
     * @param fields of the form, also the empty ones
     */
    static void layParts(Class<?> type, JsonNode tree, Collection<String> fields) {
        layParts("", type, tree, fields);
    }

    private static void layParts(String path, Class<?> type, JsonNode tree, Collection<String> fields) {
        if (!type.isRecord() || !(tree instanceof ObjectNode inside)) {
            return;
        }
        for (var component : type.getRecordComponents()) {
            var name = component.getName();
            if (isPart(component) && isAnyIn(path + name, fields)) {
                var part = inside.has(name) ? inside.get(name) : inside.putObject(name);
                layParts(path + name + ".", component.getType(), part, fields);
            }
        }
    }

    /**
     * The paths of the numbers that cannot be absent and yet were not typed; JSON has the same record without them refused.
     *
     * @param tree what was typed, with the parts that must be there
     */
    static Stream<String> missingNumbers(Class<?> type, JsonNode tree) {
        return missingNumbers("", type, tree);
    }

    private static Stream<String> missingNumbers(String path, Class<?> type, JsonNode tree) {
        return type.isRecord()
                ? Stream.of(type.getRecordComponents()).flatMap(component -> missingNumbers(path, component, tree))
                : Stream.of();
    }

    private static Stream<String> missingNumbers(String path, RecordComponent component, JsonNode tree) {
        var name = component.getName();
        if (component.getType().isPrimitive() && component.getType() != boolean.class) {
            return tree.has(name) ? Stream.of() : Stream.of(path + name);
        }
        return tree.path(name).isObject() && !component.isAnnotationPresent(FormField.class)
                ? missingNumbers(path + name + ".", component.getType(), tree.get(name))
                : Stream.of();
    }

    private static boolean isPart(RecordComponent component) {
        return component.getType().isRecord()
                && component.getAccessor().isAnnotationPresent(NotNull.class)
                && !component.isAnnotationPresent(FormField.class);
    }

    private static boolean isAnyIn(String part, Collection<String> fields) {
        return fields.stream().anyMatch(field -> field.startsWith(part + "."));
    }
}
