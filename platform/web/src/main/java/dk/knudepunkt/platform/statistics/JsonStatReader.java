package dk.knudepunkt.platform.statistics;

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
import java.util.stream.IntStream;

/**
 * JSON-stat, version 1 (the StatBank's, with everything below {@code dataset}) and version 2. The values stand in one row,
 * the last dimension running fastest.
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

    private static final int MOST_DIMENSIONS = 20;

    /** A short number with a long exponent fills the memory as soon as somebody writes it out. */
    private static final int MOST_EXPONENT = 30;

    private final JsonNode values;
    private final List<JsonStatDimension> dimensions;

    private JsonStatReader(JsonNode dataset) {
        this.values = dataset.path("value");
        this.dimensions = JsonStatDimension.allOf(dataset);
        if (dimensions.size() > MOST_DIMENSIONS) {
            throw StatTableProblem.misshapen("id");
        }
        requireValues();
    }

    static StatTable read(String text) {
        try {
            var root = JSON.readTree(text);
            return new JsonStatReader(root.has("dataset") ? root.path("dataset") : root).table();
        } catch (JsonProcessingException broken) {
            throw StatTableProblem.unreadable();
        }
    }

    private StatTable table() {
        var known = IntStream.range(0, dimensions.size())
                .mapToObj(place -> dimensions.get(place).at(place))
                .toList();
        var size = dimensions.stream().mapToInt(JsonStatDimension::size).reduce(1, Math::multiplyExact);
        return new StatTable(
                known, "value", IntStream.range(0, size).mapToObj(this::cell).toList());
    }

    private StatCell cell(int at) {
        var codes = new ArrayList<String>();
        var labels = new ArrayList<String>();
        var step = dimensions.stream().mapToInt(JsonStatDimension::size).reduce(1, Math::multiplyExact);
        for (var dimension : dimensions) {
            step /= dimension.size();
            var code = dimension.codes().get(at / step % dimension.size());
            codes.add(code);
            labels.add(dimension.label(code));
        }
        var value = values.isArray() ? values.path(at) : values.path(String.valueOf(at));
        return new StatCell(at + 1, List.copyOf(codes), List.copyOf(labels), text(value), value.isNumber());
    }

    /** As many values as the dimensions have room for, or some of them by their place. */
    private void requireValues() {
        var size = 1L;
        for (var dimension : dimensions) {
            size *= dimension.size();
            if (size > StatTable.MOST_VALUES) {
                throw StatTableProblem.misshapen("size");
            }
        }
        var room = size;
        var fits = values.isArray()
                ? values.size() == room
                : values.isObject() && values.properties().stream().allMatch(value -> isPlace(value.getKey(), room));
        if (!fits) {
            throw StatTableProblem.misshapen("value");
        }
    }

    private static boolean isPlace(String key, long room) {
        return key.length() < 9 && key.matches("0|[1-9]\\d*") && Long.parseLong(key) < room;
    }

    private static String text(JsonNode value) {
        return value.isNumber() ? number(value.decimalValue()) : value.asText("");
    }

    private static String number(BigDecimal number) {
        return Math.abs((long) number.scale()) > MOST_EXPONENT
                ? number.toString()
                : number.stripTrailingZeros().toPlainString();
    }
}
