package dk.knudepunkt.bench;

import java.util.List;

/** Median and 99th percentile (nearest rank) of measured times, in the unit they were measured in. */
record Percentiles(int count, double p50, double p99) {

    static Percentiles of(List<Double> measured) {
        var sorted = measured.stream().sorted().toList();
        return new Percentiles(sorted.size(), rank(sorted, 0.50), rank(sorted, 0.99));
    }

    private static double rank(List<Double> sorted, double share) {
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
