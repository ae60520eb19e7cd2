package dk.knudepunkt.platform.chart;

import dk.knudepunkt.platform.page.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Bars below each other on one scale, on which the longest fills the room, each put together of parts of a few kinds.
 *
 * @param kinds what the parts are, in the order in which they stand; the same colour means the same kind in all bars
 */
public record Bars(List<Words> kinds, List<Bar> bars) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /**
     * What a bar is drawn from.
     *
     * @param href where its label leads; null where it leads nowhere
     * @param values by kind; a kind of which there is nothing may be left out
     */
    public record Row<K>(String label, @Nullable String href, Map<K, ? extends Number> values) {}

    /** One bar with what it comes to. */
    public record Bar(String label, @Nullable String href, List<Part> parts, BigDecimal total) {}

    /** A piece of a bar, in hundredths of the room. */
    public record Part(BigDecimal value, BigDecimal x, BigDecimal width) {}

    /**
     * Bars of several kinds.
     *
     * @param kinds what people call them, in the order in which the parts are to stand
     */
    public static <K> Bars of(SequencedMap<K, Words> kinds, List<Row<K>> rows) {
        var most =
                rows.stream().map(row -> total(kinds.keySet().stream(), row)).reduce(BigDecimal.ZERO, BigDecimal::max);
        return new Bars(
                List.copyOf(kinds.values()),
                rows.stream().map(row -> bar(kinds, row, most)).toList());
    }

    /** Bars of one kind, by what each is called. */
    public static Bars of(Words kind, Map<String, ? extends Number> values) {
        var kinds = new LinkedHashMap<String, Words>(Map.of("", kind));
        return of(
                kinds,
                values.entrySet().stream()
                        .map(each -> new Row<>(each.getKey(), null, Map.of("", each.getValue())))
                        .toList());
    }

    private static <K> Bar bar(SequencedMap<K, Words> kinds, Row<K> row, BigDecimal most) {
        var parts = new ArrayList<Part>();
        var sum = BigDecimal.ZERO;
        for (var kind : kinds.keySet()) {
            var value = value(row, kind);
            parts.add(new Part(value, share(sum, most), share(value, most)));
            sum = sum.add(value);
        }
        return new Bar(row.label(), row.href(), parts, sum);
    }

    private static <K> BigDecimal total(Stream<K> kinds, Row<K> row) {
        return kinds.map(kind -> value(row, kind)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static <K> BigDecimal value(Row<K> row, K kind) {
        Number value = row.values().get(kind);
        return value == null ? BigDecimal.ZERO : new BigDecimal(value.toString());
    }

    private static BigDecimal share(BigDecimal value, BigDecimal most) {
        return most.signum() == 0 ? BigDecimal.ZERO : value.multiply(WHOLE).divide(most, 2, RoundingMode.HALF_UP);
    }
}
