package dk.knudepunkt.cofinancing.municipality.statbank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * JSON-stat, version 1 (the StatBank's, with everything below {@code dataset}) and version 2. The values stand in one row,
 * the last dimension running fastest; a dimension beside area and time must have one value, such as both sexes together.
 */
final class JsonStatReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Set<String> AREA = Set.of("OMRÅDE", "AREA", "OMRADE");
    private static final Set<String> TIME = Set.of("TID", "TIME");

    /** A century of quarters for every area there is; more is no population table, however short the file. */
    private static final int MOST_VALUES = 100_000;

    private final JsonNode dataset;
    private final List<Dimension> dimensions;

    private record Dimension(String id, List<String> categories) {
        String at(int step) {
            return categories.get(step % categories.size());
        }
    }

    private JsonStatReader(JsonNode dataset) {
        this.dataset = dataset;
        var dimension = dataset.path("dimension");
        var ids = dataset.has("id") ? dataset.path("id") : dimension.path("id");
        this.dimensions = elements(ids)
                .map(JsonNode::asText)
                .map(id -> new Dimension(id, categories(dimension.path(id).path("category"))))
                .toList();
    }

    static List<Cell> cells(String text) {
        try {
            var root = JSON.readTree(text);
            return new JsonStatReader(root.has("dataset") ? root.path("dataset") : root).cells();
        } catch (JsonProcessingException broken) {
            throw StatbankProblem.unreadable();
        }
    }

    private List<Cell> cells() {
        var area = dimension(AREA);
        var time = dimension(TIME);
        dimensions.stream()
                .filter(other -> !other.equals(area)
                        && !other.equals(time)
                        && other.categories().size() != 1)
                .findFirst()
                .ifPresent(other -> {
                    throw StatbankProblem.brokenDown(other.id());
                });
        var values = dataset.path("value");
        var size = (long) area.categories().size() * time.categories().size();
        if (size > MOST_VALUES || (values.isArray() && values.size() != size)) {
            throw StatbankProblem.unreadable();
        }
        var areaSteps = steps(area, time);
        var timeSteps = steps(time, area);
        return IntStream.range(0, (int) size)
                .mapToObj(at -> new Cell(at + 1, area.at(at / areaSteps), time.at(at / timeSteps), value(values, at)))
                .toList();
    }

    /** How many values pass before a dimension moves on: the inner one moves with each. */
    private int steps(Dimension dimension, Dimension other) {
        return dimensions.indexOf(dimension) < dimensions.indexOf(other)
                ? other.categories().size()
                : 1;
    }

    /** Values are a row, or an object where most of them are missing. */
    private static String value(JsonNode values, int at) {
        var value = values.isArray() ? values.path(at) : values.path(String.valueOf(at));
        return value.isNumber() ? value.decimalValue().stripTrailingZeros().toPlainString() : value.asText("");
    }

    private Dimension dimension(Set<String> names) {
        return dimensions.stream()
                .filter(dimension -> names.contains(dimension.id().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> StatbankProblem.columnMissing(names));
    }

    /** The codes in their order: a list, or an object that gives each its place; one alone may have a label only. */
    private static List<String> categories(JsonNode category) {
        var index = category.path("index");
        if (index.isArray()) {
            return elements(index).map(JsonNode::asText).toList();
        }
        var places = index.isObject() ? index : category.path("label");
        var codes = new ArrayList<String>();
        places.fieldNames().forEachRemaining(codes::add);
        if (index.isObject()) {
            codes.sort(Comparator.comparingInt(code -> index.path(code).asInt()));
        }
        return codes;
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
