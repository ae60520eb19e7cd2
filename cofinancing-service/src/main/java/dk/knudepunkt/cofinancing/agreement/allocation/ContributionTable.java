package dk.knudepunkt.cofinancing.agreement.allocation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Contributions as the contact council knows them: municipalities down, clusters across. Every total is a sum of
 * contributions as they are paid, never of exact shares, so the table closes in both directions.
 */
public record ContributionTable(List<Contribution> contributions) {

    /** The rows, in the order of the municipality codes. */
    public List<Row> rows() {
        var amounts = contributions.stream()
                .collect(groupingBy(
                        Contribution::municipalityCode,
                        TreeMap::new,
                        toMap(Contribution::clusterCode, Contribution::amount)));
        return amounts.entrySet().stream()
                .map(row -> new Row(row.getKey(), row.getValue()))
                .toList();
    }

    public Set<String> municipalityCodes() {
        return contributions.stream().map(Contribution::municipalityCode).collect(toSet());
    }

    /** The sum of a column. */
    public long totalOf(String clusterCode) {
        return contributions.stream()
                .filter(contribution -> contribution.clusterCode().equals(clusterCode))
                .mapToLong(Contribution::amount)
                .sum();
    }

    public long total() {
        return contributions.stream().mapToLong(Contribution::amount).sum();
    }

    /** What one municipality pays, by the code of the cluster; nothing for a cluster that it is no party to. */
    public record Row(String municipalityCode, Map<String, Long> amounts) {
        public long total() {
            return amounts.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
