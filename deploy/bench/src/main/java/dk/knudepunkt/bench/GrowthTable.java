package dk.knudepunkt.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What was measured at each size, one after the other. */
final class GrowthTable {

    private static final int WHOLE_FROM = 100;

    private final Map<String, List<Double>> rows = new LinkedHashMap<>();

    /** The value at the next size. */
    void add(String what, double value) {
        rows.computeIfAbsent(what, first -> new ArrayList<>()).add(value);
    }

    /** How long something takes at the next size. */
    void addMillis(String what, double p50, double p99) {
        add(what + ", p50, ms", p50);
        add(what + ", p99, ms", p99);
    }

    /** As it is written in a page of Markdown. */
    String markdown(List<Integer> sizes) {
        return sizes.stream().map(size -> " %d× |".formatted(size)).collect(Collectors.joining("", "| |", "\n"))
                + "| --- |" + " ---: |".repeat(sizes.size()) + "\n"
                + rows.entrySet().stream()
                        .map(row -> row.getValue().stream()
                                .map(value -> " " + number(value) + " |")
                                .collect(Collectors.joining("", "| " + row.getKey() + " |", "\n")))
                        .collect(Collectors.joining());
    }

    /** The first values of a row, beside the very first. */
    Plot.Line line(String name, String what, int count) {
        var values = Objects.requireNonNull(rows.get(what), what);
        return new Plot.Line(
                name,
                values.stream()
                        .limit(count)
                        .map(each -> each / values.getFirst())
                        .toList());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < WHOLE_FROM ? "%.1f" : "%,.0f", value);
    }
}
