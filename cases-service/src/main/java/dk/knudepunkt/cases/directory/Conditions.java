package dk.knudepunkt.cases.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What rows have to be, with the values of its places in their order. */
final class Conditions {

    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final List<Object> values = new ArrayList<>();

    Conditions and(String condition, Object... of) {
        conditions.add(condition);
        values.addAll(List.of(of));
        return this;
    }

    String text() {
        return String.join(" and ", conditions);
    }

    Object[] valuesAnd(Object... following) {
        return Stream.concat(values.stream(), Stream.of(following)).toArray();
    }
}
