package dk.knudepunkt.cofinancing.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A data set as JSON-stat 2.0 (json-stat.org/full): a cube whose values stand in one list, the last dimension turning
 * fastest. A cell that nobody pays for is null, which is not the same as nought.
 */
@Schema(name = "ContributionsJsonStat")
record JsonStatWriter(
        @Schema(examples = "2.0") String version,

        @JsonProperty("class") @Schema(name = "class", examples = "dataset")
        String type,

        String label,
        String source,

        @Schema(examples = "[\"contents\", \"year\", \"cluster\", \"municipality\"]")
        List<String> id,

        @Schema(examples = "[1, 4, 4, 17]") List<Integer> size,
        Map<String, List<String>> role,
        Map<String, Dimension> dimension,

        @JsonInclude(content = JsonInclude.Include.ALWAYS) @Schema(examples = "[33245]")
        List<@Nullable Long> value) {

    private static final Map<String, List<String>> ROLE =
            Map.of("time", List.of("year"), "geo", List.of("municipality"), "metric", List.of("contents"));

    @Schema(name = "JsonStatDimension")
    record Dimension(String label, Category category) {}

    @Schema(name = "JsonStatCategory")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Category(
            List<String> index,
            Map<String, String> label,
            @Nullable Map<String, Unit> unit) {}

    @Schema(name = "JsonStatUnit")
    record Unit(String label, int decimals) {}

    static JsonStatWriter of(List<OpenContribution> rows, boolean english) {
        var years = labels(rows, row -> String.valueOf(row.year()), row -> String.valueOf(row.year()));
        var clusters = labels(
                rows,
                OpenContribution::cluster,
                english ? OpenContribution::clusterNameEn : OpenContribution::clusterNameDa);
        var municipalities = labels(rows, OpenContribution::municipalityCode, OpenContribution::municipality);
        var dimensions = new LinkedHashMap<String, Dimension>();
        dimensions.put("contents", contents(english));
        dimensions.put("year", dimension(english ? "Year" : "År", years));
        dimensions.put("cluster", dimension(english ? "Cluster" : "Klynge", clusters));
        dimensions.put("municipality", dimension(english ? "Municipality" : "Kommune", municipalities));
        return new JsonStatWriter(
                "2.0",
                "dataset",
                english ? "Contributions to cluster offices" : "Medfinansiering af klyngekontorer",
                "Knudepunkt",
                List.copyOf(dimensions.keySet()),
                dimensions.values().stream()
                        .map(dimension -> dimension.category().index().size())
                        .toList(),
                ROLE,
                dimensions,
                values(rows, years.keySet(), clusters.keySet(), municipalities.keySet()));
    }

    private static Dimension contents(boolean english) {
        var label = english ? "Amount" : "Beløb";
        return new Dimension(
                english ? "Contents" : "Indhold",
                new Category(
                        List.of("amount"),
                        Map.of("amount", label),
                        Map.of("amount", new Unit(english ? "DKK" : "kr.", 0))));
    }

    private static Dimension dimension(String label, Map<String, String> labels) {
        return new Dimension(label, new Category(List.copyOf(labels.keySet()), labels, null));
    }

    /** The categories in the order in which the rows bring them. */
    private static Map<String, String> labels(
            List<OpenContribution> rows,
            Function<OpenContribution, String> code,
            Function<OpenContribution, String> label) {
        var labels = new LinkedHashMap<String, String>();
        rows.forEach(row -> labels.putIfAbsent(code.apply(row), label.apply(row)));
        return labels;
    }

    private static List<@Nullable Long> values(
            List<OpenContribution> rows,
            Iterable<String> years,
            Iterable<String> clusters,
            Iterable<String> municipalities) {
        record Cell(String year, String cluster, String municipality) {}
        var amounts = new LinkedHashMap<Cell, Long>();
        rows.forEach(row ->
                amounts.put(new Cell(String.valueOf(row.year()), row.cluster(), row.municipalityCode()), row.amount()));
        var values = new ArrayList<@Nullable Long>();
        years.forEach(year -> clusters.forEach(cluster -> municipalities.forEach(
                municipality -> values.add(amounts.get(new Cell(year, cluster, municipality))))));
        return values;
    }
}
