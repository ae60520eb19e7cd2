package dk.knudepunkt.cofinancing.statement;

import dk.knudepunkt.cofinancing.agreement.allocation.Allocation;
import dk.knudepunkt.cofinancing.agreement.allocation.ClusterAllocation;
import dk.knudepunkt.cofinancing.agreement.allocation.Contribution;
import dk.knudepunkt.cofinancing.agreement.allocation.ContributionTable;
import dk.knudepunkt.cofinancing.agreement.allocation.Share;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What one municipality pays in a year, and how each amount came about. */
record MunicipalityYear(String municipalityCode, int year, List<Step> steps) {

    static MunicipalityYear of(Allocation allocation, String municipalityCode) {
        return new MunicipalityYear(
                municipalityCode,
                allocation.year(),
                allocation.clusters().stream()
                        .flatMap(cluster -> step(cluster, municipalityCode))
                        .toList());
    }

    private static Stream<Step> step(ClusterAllocation cluster, String municipalityCode) {
        return cluster.contributions().stream()
                .filter(contribution -> contribution.municipalityCode().equals(municipalityCode))
                .map(contribution -> new Step(cluster, contribution, share(cluster, municipalityCode)));
    }

    private static Optional<Share> share(ClusterAllocation cluster, String municipalityCode) {
        return cluster.terms().plan().shares().entrySet().stream()
                .filter(share -> share.getKey().municipalityCode().equals(municipalityCode))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    public long total() {
        return steps.stream().mapToLong(step -> step.contribution().amount()).sum();
    }

    /**
     * One cluster.
     *
     * @param share empty for the lead, whose part is stated in the agreement
     */
    record Step(ClusterAllocation cluster, Contribution contribution, Optional<Share> share) {}

    /** What it pays in a year, for the history. */
    static long totalOf(Allocation allocation, String municipalityCode) {
        return allocation.table().rows().stream()
                .filter(row -> row.municipalityCode().equals(municipalityCode))
                .mapToLong(ContributionTable.Row::total)
                .sum();
    }
}
