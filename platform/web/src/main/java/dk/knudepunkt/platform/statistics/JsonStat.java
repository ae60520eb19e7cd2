package dk.knudepunkt.platform.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A data set as JSON-stat 2.0 (json-stat.org/full): a cube whose values stand in one list, the last dimension turning
 * fastest. A cell that nothing is known of is null, which is not the same as nought.
 */
@Schema(name = "JsonStatDataset")
public record JsonStat(
        @Schema(examples = "2.0") String version,

        @JsonProperty("class") @Schema(name = "class", examples = "dataset")
        String type,

        String label,
        String source,

        @Schema(examples = "[\"contents\", \"year\", \"municipality\"]")
        List<String> id,

        @Schema(examples = "[1, 4, 17]") List<Integer> size,
        Map<String, List<String>> role,
        Map<String, Dimension> dimension,

        @JsonInclude(content = JsonInclude.Include.ALWAYS)
        @Schema(implementation = Value[].class, examples = "[33245, null]")
        List<@Nullable Number> value) {

    private static final String CONTENTS = "contents";

    /** What the document says of a value: a place of the cube may be empty. */
    @Schema(name = "JsonStatValue", type = SchemaType.NUMBER, nullable = true)
    private interface Value {}

    /** By what a cube is divided. */
    @Schema(name = "JsonStatDimension")
    public record Dimension(String label, Category category) {}

    /** The parts of a dimension in their order, and what each is called. */
    @Schema(name = "JsonStatCategory")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Category(
            List<String> index,
            Map<String, String> label,
            @Nullable Map<String, Unit> unit) {}

    /** What a figure is of. */
    @Schema(name = "JsonStatUnit")
    public record Unit(String label, int decimals) {}

    /** The parts that JSON-stat gives a meaning of their own. */
    public enum Role {
        TIME,
        GEO,
        NONE
    }

    /** How a row says where in a dimension it belongs. */
    public record Axis<T>(String id, Role role, String label, Function<T, String> code, Function<T, String> name) {}

    /**
     * What the figures are.
     *
     * @param label of the dimension that holds this one thing
     */
    public record Contents<T>(
            String label, String code, String name, Unit unit, Function<T, ? extends @Nullable Number> value) {

        private Dimension dimension() {
            return new Dimension(label, new Category(List.of(code), Map.of(code, name), Map.of(code, unit)));
        }
    }

    /**
     * A cube of rows, each of which has a place of its own; the categories come in the order in which the rows bring them, and
     * times in their own. */
    public static <T> JsonStat of(String label, List<T> rows, Contents<T> contents, List<Axis<T>> axes) {
        var dimensions = new LinkedHashMap<String, Dimension>();
        dimensions.put(CONTENTS, contents.dimension());
        axes.forEach(axis -> dimensions.put(axis.id(), dimension(axis, rows)));
        return new JsonStat(
                "2.0",
                "dataset",
                label,
                "Knudepunkt",
                List.copyOf(dimensions.keySet()),
                dimensions.values().stream()
                        .map(dimension -> dimension.category().index().size())
                        .toList(),
                roles(axes),
                dimensions,
                values(rows, contents, axes, dimensions));
    }

    private static <T> Dimension dimension(Axis<T> axis, List<T> rows) {
        var labels = axis.role() == Role.TIME ? new TreeMap<String, String>() : new LinkedHashMap<String, String>();
        rows.forEach(
                row -> labels.putIfAbsent(axis.code().apply(row), axis.name().apply(row)));
        return new Dimension(axis.label(), new Category(List.copyOf(labels.keySet()), labels, null));
    }

    private static <T> Map<String, List<String>> roles(List<Axis<T>> axes) {
        var roles = new LinkedHashMap<String, List<String>>();
        for (var role : List.of(Role.TIME, Role.GEO)) {
            var ids = axes.stream()
                    .filter(axis -> axis.role() == role)
                    .map(Axis::id)
                    .toList();
            if (!ids.isEmpty()) {
                roles.put(role == Role.TIME ? "time" : "geo", ids);
            }
        }
        roles.put("metric", List.of(CONTENTS));
        return roles;
    }

    private static <T> List<@Nullable Number> values(
            List<T> rows, Contents<T> contents, List<Axis<T>> axes, Map<String, Dimension> dimensions) {
        var known = new HashMap<List<String>, @Nullable Number>();
        rows.forEach(row -> known.put(
                axes.stream().map(axis -> axis.code().apply(row)).toList(),
                contents.value().apply(row)));
        var values = new ArrayList<@Nullable Number>();
        var places = List.of(List.<String>of());
        for (var axis : axes) {
            var codes =
                    Objects.requireNonNull(dimensions.get(axis.id())).category().index();
            places = places.stream()
                    .flatMap(place -> codes.stream().map(code -> append(place, code)))
                    .toList();
        }
        places.forEach(place -> values.add(known.get(place)));
        return values;
    }

    private static List<String> append(List<String> place, String code) {
        var longer = new ArrayList<>(place);
        longer.add(code);
        return List.copyOf(longer);
    }
}
