package dk.knudepunkt.cofinancing.agreement.comparison;

import dk.knudepunkt.cofinancing.agreement.allocation.Allocation;
import dk.knudepunkt.cofinancing.agreement.allocation.ClusterAllocation;
import dk.knudepunkt.cofinancing.agreement.allocation.ContributionTable;
import dk.knudepunkt.cofinancing.agreement.comparison.Finding.Explanation;
import dk.knudepunkt.cofinancing.agreement.comparison.Finding.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Holds a printed table against what the agreements of a year make everybody pay. */
final class Comparison {

    /** Enough that a sum of shares cut off is still on the right side of half a krone, and few enough that it is one. */
    private static final int DECIMALS_OF_SHARES = 12;

    private static final int DECIMALS_OF_SUMS = 6;

    private final PrintedTable printed;
    private final Map<String, Map<String, Long>> agreed = new HashMap<>();
    private final Map<String, Map<String, BigDecimal>> exact = new HashMap<>();
    private final List<ClusterAllocation> clusters;
    private final List<Finding> findings = new ArrayList<>();

    private Comparison(PrintedTable printed, Allocation allocation) {
        this.printed = printed;
        this.clusters = allocation.clusters();
        allocation.table().rows().forEach(row -> agreed.put(row.municipalityCode(), row.amounts()));
        clusters.forEach(this::addExact);
    }

    /** The differences: amounts and totals row by row as printed, then what is missing. */
    static List<Finding> of(PrintedTable printed, Allocation allocation) {
        var comparison = new Comparison(printed, allocation);
        printed.rows().forEach(comparison::compare);
        comparison.compareTotals();
        comparison.findMissing(allocation.table());
        return List.copyOf(comparison.findings);
    }

    private void addExact(ClusterAllocation cluster) {
        var terms = cluster.terms();
        exactOf(terms.lead()).put(cluster.code(), BigDecimal.valueOf(terms.leadShare()));
        terms.plan()
                .shares()
                .forEach((party, share) ->
                        exactOf(party.municipalityCode()).put(cluster.code(), share.exact(DECIMALS_OF_SHARES)));
    }

    private Map<String, BigDecimal> exactOf(String municipalityCode) {
        return exact.computeIfAbsent(municipalityCode, code -> new HashMap<>());
    }

    private void compare(PrintedTable.Row row) {
        new TreeSet<>(printed.clusters()).forEach(cluster -> compareAmount(row, cluster));
        if (row.total() != null && row.total() != row.sum()) {
            explain(new Finding(
                    Kind.ROW_TOTAL,
                    row.municipalityCode(),
                    null,
                    row.total(),
                    row.sum(),
                    Explanation.ROUNDED_FROM_UNROUNDED_SUM,
                    Optional.of(exactSum(row))));
        }
    }

    private void compareAmount(PrintedTable.Row row, String cluster) {
        var amount = row.amounts().get(cluster);
        var right = agreed.getOrDefault(row.municipalityCode(), Map.of()).get(cluster);
        if (!Objects.equals(amount, right)) {
            explain(new Finding(
                    Kind.AMOUNT,
                    row.municipalityCode(),
                    cluster,
                    amount,
                    right,
                    Explanation.ROUNDED_FOR_ITSELF,
                    Optional.ofNullable(exactOf(row.municipalityCode()).get(cluster))));
        }
    }

    /** Keeps the explanation only where it yields the printed figure. */
    private void explain(Finding finding) {
        var yieldsIt = finding.exact().filter(before -> isRounded(before, finding.printed()));
        findings.add(
                yieldsIt.isPresent()
                        ? finding
                        : Finding.unexplained(
                                finding.kind(),
                                finding.municipalityCode(),
                                finding.clusterCode(),
                                finding.printed(),
                                finding.right()));
    }

    private static boolean isRounded(BigDecimal exact, @Nullable Long printed) {
        return printed != null
                && exact.setScale(DECIMALS_OF_SUMS, RoundingMode.HALF_UP)
                                .setScale(0, RoundingMode.HALF_UP)
                                .longValueExact()
                        == printed;
    }

    private BigDecimal exactSum(PrintedTable.Row row) {
        return exactOf(row.municipalityCode()).entrySet().stream()
                .filter(share -> printed.clusters().contains(share.getKey()))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void compareTotals() {
        var totals = printed.totals();
        if (totals == null) {
            return;
        }
        new TreeSet<>(totals.amounts().keySet())
                .forEach(cluster -> compareTotal(
                        Kind.COLUMN_TOTAL, cluster, totals.amounts().get(cluster), sumOf(cluster)));
        compareTotal(
                Kind.GRAND_TOTAL,
                null,
                totals.total(),
                printed.rows().stream().mapToLong(PrintedTable.Row::sum).sum());
    }

    private void compareTotal(Kind kind, @Nullable String cluster, @Nullable Long total, long sum) {
        if (total != null && total != sum) {
            findings.add(Finding.unexplained(kind, null, cluster, total, sum));
        }
    }

    private long sumOf(String cluster) {
        return printed.rows().stream()
                .mapToLong(row -> row.amounts().getOrDefault(cluster, 0L))
                .sum();
    }

    private void findMissing(ContributionTable table) {
        var rows =
                printed.rows().stream().map(PrintedTable.Row::municipalityCode).toList();
        table.rows().stream()
                .filter(row -> !rows.contains(row.municipalityCode()))
                .forEach(row -> findings.add(
                        Finding.unexplained(Kind.MISSING_ROW, row.municipalityCode(), null, null, row.total())));
        clusters.stream()
                .map(ClusterAllocation::code)
                .filter(cluster -> !printed.clusters().contains(cluster))
                .forEach(cluster -> findings.add(
                        Finding.unexplained(Kind.MISSING_COLUMN, null, cluster, null, table.totalOf(cluster))));
    }
}
