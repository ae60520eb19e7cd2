package dk.knudepunkt.cofinancing.agreement.allocation;

import static java.util.Comparator.comparing;

import dk.knudepunkt.cofinancing.municipality.population.Population;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

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

    /** What a municipality pays for each inhabitant, at the newest key date that counts it. */
    public Optional<BigDecimal> perInhabitant(ContributionTable.Row row) {
        return populations().stream()
                .sorted(comparing(Population::keyDate).reversed())
                .flatMap(population -> population.find(row.municipalityCode()).stream())
                .findFirst()
                .filter(inhabitants -> inhabitants > 0)
                .map(inhabitants -> BigDecimal.valueOf(row.total())
                        .divide(BigDecimal.valueOf(inhabitants), 2, RoundingMode.HALF_UP));
    }
}
