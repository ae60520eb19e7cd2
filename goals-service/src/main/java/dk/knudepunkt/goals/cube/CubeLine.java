package dk.knudepunkt.goals.cube;

import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.platform.problem.Language;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A target or an indicator with its numbers. */
public record CubeLine(String code, Wording title, @Nullable Unit unit, Map<CubeColumn, Number> numbers) {

    public static CubeLine of(String code, Wording title, @Nullable Unit unit) {
        return new CubeLine(code, title, unit, Map.of());
    }

    /** The same with one number more, where it is known. */
    public CubeLine with(CubeColumn column, @Nullable Number number) {
        if (number == null) {
            return this;
        }
        var more = new EnumMap<CubeColumn, Number>(CubeColumn.class);
        more.putAll(numbers);
        more.put(column, number);
        return new CubeLine(code, title, unit, more);
    }

    /** What it is called, and of what its numbers are. */
    String name(Language language) {
        var name = title.words().in(language);
        return unit == null ? name : name + " (" + unit.words().in(language) + ")";
    }
}
