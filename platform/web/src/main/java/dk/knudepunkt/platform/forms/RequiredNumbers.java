package dk.knudepunkt.platform.forms;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.stream.Stream;

/** Finds the numbers of a record that cannot be absent and yet were not sent; JSON has the same record without them refused. */
final class RequiredNumbers {

    private RequiredNumbers() {}

    /**
     * The paths of those that are missing.
     *
     * @param typed the names of the fields in which something stands
     */
    static Stream<String> missing(Class<?> type, Collection<String> typed) {
        return inside("", type, typed);
    }

    private static Stream<String> inside(String path, Class<?> type, Collection<String> typed) {
        return type.isRecord()
                ? Stream.of(type.getRecordComponents()).flatMap(component -> of(path, component, typed))
                : Stream.of();
    }

    private static Stream<String> of(String path, RecordComponent component, Collection<String> typed) {
        var name = path + component.getName();
        if (component.getType().isPrimitive() && component.getType() != boolean.class) {
            return typed.contains(name) ? Stream.of() : Stream.of(name);
        }
        var isSent = typed.stream().anyMatch(field -> field.startsWith(name + "."));
        return isSent && !component.isAnnotationPresent(FormField.class)
                ? inside(name + ".", component.getType(), typed)
                : Stream.of();
    }
}
