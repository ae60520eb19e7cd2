package dk.knudepunkt.cofinancing.agreement.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What each column of a printed table means, from its header: the first is the municipality. */
record Columns(List<String> headers, Map<Integer, String> clusters, int total, List<String> ignored) {

    private static final int NONE = -1;
    private static final Set<String> TOTALS = Set.of("i alt", "samlet", "total", "sum");
    private static final Set<String> BESIDE = Set.of("folketal", "befolkning", "procent", "population", "percent");

    private static final Pattern FROM_SECOND_WORD = Pattern.compile("\\s.*");

    /**
     * Reads the headers.
     *
     * @param clusterOf code of a cluster by its code and its names, in lower case
     */
    static Columns of(List<String> headers, Map<String, String> clusterOf) {
        if (headers.size() < 2) {
            throw ComparisonProblem.withoutHeader();
        }
        var clusters = new LinkedHashMap<Integer, String>();
        var ignored = new ArrayList<String>();
        var total = NONE;
        for (var column = 1; column < headers.size(); column++) {
            var header = headers.get(column);
            var cluster = clusterOf.get(lower(header));
            if (cluster != null && !clusters.containsValue(cluster)) {
                clusters.put(column, cluster);
            } else if (cluster != null || (isTotal(header) && total != NONE)) {
                throw ComparisonProblem.repeatedColumn(header);
            } else if (isTotal(header)) {
                total = column;
            } else if (isBeside(header)) {
                ignored.add(header);
            } else {
                throw ComparisonProblem.unknownColumn(header, String.join(", ", new TreeSet<>(clusterOf.values())));
            }
        }
        if (clusters.isEmpty()) {
            throw ComparisonProblem.withoutHeader();
        }
        return new Columns(headers, clusters, total, ignored);
    }

    boolean hasTotal() {
        return total != NONE;
    }

    /** Whether this is what a row or a column of totals is called. */
    static boolean isTotal(String name) {
        return TOTALS.contains(lower(name));
    }

    /** The first word tells: Befolkning 2021 /k1. */
    private static boolean isBeside(String header) {
        return BESIDE.contains(FROM_SECOND_WORD.matcher(lower(header)).replaceFirst(""));
    }

    static String lower(String text) {
        return text.strip().toLowerCase(Locale.of("da"));
    }
}
