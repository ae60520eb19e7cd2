package dk.knudepunkt.platform.statistics;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A dimension of JSON-stat with the codes of its categories, each at its place, and what each is called. */
record JsonStatDimension(String id, List<String> codes, JsonNode labels, boolean measures) {

    /** What one figure means, where it is no division of people. */
    private static final Set<String> MEASURES = Set.of("CONTENTSCODE", "INDHOLD", "CONTENTS", "TAL");

    /** The dimensions in the order of the values; their sizes are what was said of them, where it was said. */
    static List<JsonStatDimension> allOf(JsonNode dataset) {
        var dimension = dataset.path("dimension");
        var ids = texts(dataset.has("id") ? dataset.path("id") : dimension.path("id"), "id");
        var metrics = dimension.path("role").path("metric");
        var measured = new HashSet<String>(MEASURES);
        metrics.forEach(id -> measured.add(upper(id.asText(""))));
        dataset.path("role").path("metric").forEach(id -> measured.add(upper(id.asText(""))));
        var all = ids.stream()
                .map(id -> of(id, dimension.path(id).path("category"), measured.contains(upper(id))))
                .toList();
        var sizes = dataset.has("size") ? dataset.path("size") : dimension.path("size");
        if (!sizes.isMissingNode() && !isSizeOf(sizes, all)) {
            throw StatTableProblem.misshapen("size");
        }
        return all;
    }

    private static JsonStatDimension of(String id, JsonNode category, boolean measures) {
        return new JsonStatDimension(id, codes(id, category), category.path("label"), measures);
    }

    int size() {
        return codes.size();
    }

    /** What a category is called. */
    String label(String code) {
        return labels.path(code).asText(code);
    }

    /** The dimension as readers of the table know it; one that says what the only figure means divides nothing. */
    StatDimension at(int place) {
        return new StatDimension(id, place, measures && codes.size() == 1);
    }

    /** A list, or an object that gives each code its place; one alone may have a label only. */
    private static List<String> codes(String id, JsonNode category) {
        var index = category.path("index");
        var codes =
                index.isObject() ? placed(index) : index.isArray() ? texts(index, id) : alone(category.path("label"));
        if (codes == null || codes.isEmpty()) {
            throw StatTableProblem.misshapen(id);
        }
        return codes;
    }

    /** Nothing where a place is empty, taken twice or outside. */
    private static @Nullable List<String> placed(JsonNode index) {
        var codes = new ArrayList<@Nullable String>(Collections.nCopies(index.size(), null));
        for (var each : index.properties()) {
            var place = each.getValue();
            if (!place.isInt() || place.intValue() < 0 || place.intValue() >= codes.size()) {
                return null;
            }
            codes.set(place.intValue(), each.getKey());
        }
        return codes.contains(null)
                ? null
                : codes.stream().map(Objects::requireNonNull).toList();
    }

    private static @Nullable List<String> alone(JsonNode label) {
        return label.size() == 1 ? List.of(label.fieldNames().next()) : null;
    }

    private static List<String> texts(JsonNode array, String part) {
        var texts = StreamSupport.stream(array.spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .toList();
        if (texts.size() != array.size() || new HashSet<>(texts).size() != texts.size()) {
            throw StatTableProblem.misshapen(part);
        }
        return texts;
    }

    private static boolean isSizeOf(JsonNode sizes, List<JsonStatDimension> all) {
        return sizes.isArray()
                && sizes.size() == all.size()
                && IntStream.range(0, all.size())
                        .allMatch(at -> sizes.path(at).isInt()
                                && sizes.path(at).intValue() == all.get(at).size());
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
