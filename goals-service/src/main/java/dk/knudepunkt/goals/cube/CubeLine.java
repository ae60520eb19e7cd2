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

    /** What was reported, which stands beside the others only where it is told in the same unit. */
    public CubeLine withReported(@Nullable Unit in, @Nullable Number value) {
        return with(CubeColumn.REPORTED_VALUE, in == unit ? value : null);
    }

    /** What is required by now, where it leads, and the band around that. */
    public CubeLine withWay(
            @Nullable Number required, @Nullable Number forecast, @Nullable Number low, @Nullable Number high) {
        return with(CubeColumn.REQUIRED, required)
                .with(CubeColumn.FORECAST, forecast)
                .with(CubeColumn.LOW, low)
                .with(CubeColumn.HIGH, high);
    }

    /** What it is called, and of what its numbers are. */
    String name(Language language) {
        var name = title.words().in(language);
        return unit == null ? name : name + " (" + unit.words().in(language) + ")";
    }
}
