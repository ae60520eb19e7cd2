package dk.knudepunkt.cofinancing.allocation;

import dk.knudepunkt.cofinancing.population.Population;
import java.util.List;

/** What everybody pays to every cluster in a year. */
public record Allocation(int year, List<ClusterAllocation> clusters) {

    public ContributionTable table() {
        return new ContributionTable(clusters.stream()
                .flatMap(cluster -> cluster.contributions().stream())
                .toList());
    }

    /** The populations that the costs are shared by. */
    public List<Population> populations() {
        return clusters.stream().map(ClusterAllocation::population).distinct().toList();
    }
}
