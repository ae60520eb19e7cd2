package dk.knudepunkt.goals.definition;

import com.fasterxml.jackson.databind.util.StdConverter;
import dk.knudepunkt.goals.feed.Condition;
import dk.knudepunkt.goals.feed.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Conditions as they are typed, one a line: {@code STATUS: COMPLETED, REOPENED}. */
final class ConditionLines extends StdConverter<String, List<DefineCondition>> {

    @Override
    public List<DefineCondition> convert(String typed) {
        return typed.lines()
                .filter(line -> !line.isBlank())
                .map(ConditionLines::condition)
                .toList();
    }

    private static DefineCondition condition(String line) {
        var colon = line.indexOf(':');
        var name = colon < 1 ? "" : line.substring(0, colon).strip();
        var field = Arrays.stream(Field.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> DefinitionProblem.badLine(line.strip()));
        var values = Stream.of(line.substring(colon + 1).split(",", -1))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        return new DefineCondition(field, values);
    }

    /** The same the other way round. */
    static String of(List<Condition> conditions) {
        return conditions.stream()
                .map(condition -> condition.field().name() + ": " + String.join(", ", condition.values()))
                .collect(Collectors.joining("\n"));
    }
}
