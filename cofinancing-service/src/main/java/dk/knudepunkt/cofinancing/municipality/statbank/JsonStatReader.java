package dk.knudepunkt.cofinancing.municipality.statbank;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * JSON-stat, version 1 (the StatBank's, with everything below {@code dataset}) and version 2. The values stand in one row,
 * the last dimension running fastest; of a dimension beside area and time the total is read, such as both sexes together.
 */
final class JsonStatReader {

    private static final JsonMapper JSON = JsonMapper.builder(new JsonFactoryBuilder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNumberLength(100)
                            .maxNestingDepth(20)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Set<String> AREA = Set.of("OMRÅDE", "AREA", "OMRADE");
    private static final Set<String> TIME = Set.of("TID", "TIME");

    /** A century of quarters for every area there is, by sex; more is no population table, however short the file. */
    private static final int MOST_VALUES = 200_000;

    /** A short number with a long exponent fills the memory as soon as somebody writes it out. */
    private static final int MOST_EXPONENT = 30;

    private final JsonNode values;
    private final List<JsonStatDimension> dimensions;

    private JsonStatReader(JsonNode dataset) {
        this.values = dataset.path("value");
        this.dimensions = JsonStatDimension.allOf(dataset);
        requireValues();
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
        var offset = 0;
        for (var other : dimensions) {
            if (!other.equals(area) && !other.equals(time)) {
                offset += other.total() * step(other);
            }
        }
        var cells = new ArrayList<Cell>();
        for (var place = 0; place < area.size(); place++) {
            for (var moment = 0; moment < time.size(); moment++) {
                var at = offset + place * step(area) + moment * step(time);
                cells.add(new Cell(at + 1, area.category(place), time.category(moment), value(at)));
            }
        }
        return cells;
    }

    /** As many values as the dimensions have room for, or some of them by their place. */
    private void requireValues() {
        var size = 1L;
        for (var dimension : dimensions) {
            size *= dimension.size();
            if (size > MOST_VALUES) {
                throw StatbankProblem.misshapen("size");
            }
        }
        var room = size;
        var fits = values.isArray()
                ? values.size() == room
                : values.isObject() && values.properties().stream().allMatch(value -> isPlace(value.getKey(), room));
        if (!fits) {
            throw StatbankProblem.misshapen("value");
        }
    }

    private static boolean isPlace(String key, long room) {
        return key.length() < 9 && key.matches("0|[1-9]\\d*") && Long.parseLong(key) < room;
    }

    /** How many values pass before a dimension moves on: those of the dimensions within. */
    private int step(JsonStatDimension dimension) {
        return IntStream.range(dimensions.indexOf(dimension) + 1, dimensions.size())
                .map(within -> dimensions.get(within).size())
                .reduce(1, Math::multiplyExact);
    }

    private String value(int at) {
        var value = values.isArray() ? values.path(at) : values.path(String.valueOf(at));
        return value.isNumber() ? number(value.decimalValue()) : value.asText("");
    }

    private static String number(BigDecimal number) {
        return Math.abs((long) number.scale()) > MOST_EXPONENT
                ? number.toString()
                : number.stripTrailingZeros().toPlainString();
    }

    private JsonStatDimension dimension(Set<String> names) {
        return dimensions.stream()
                .filter(dimension -> dimension.isCalled(names))
                .findFirst()
                .orElseThrow(() -> StatbankProblem.columnMissing(names));
    }
}
