package dk.knudepunkt.cofinancing.allocation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.toMap;

import dk.knudepunkt.cofinancing.agreement.RoundingRule;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a cluster's cost of a year is shared: the lead municipality pays its stated share, the others the rest by
 * population. The lead is left out of the key.
 */
record ContributionPlan(
        String clusterCode, long budget, long leadShare, Party lead, Set<Party> others, RoundingRule roundingRule) {

    private static final Comparator<Party> LARGER_POPULATION_THEN_LOWER_CODE =
            comparingLong(Party::population).reversed().thenComparing(Party::municipalityCode);

    /** The contribution of every party, in the order of the municipality codes. */
    List<Contribution> contributions() {
        var shared = share(budget - leadShare).entrySet().stream()
                .map(part -> new Contribution(clusterCode, part.getKey(), part.getValue()));
        return Stream.concat(Stream.of(new Contribution(clusterCode, lead, leadShare)), shared)
                .sorted(comparing(Contribution::municipalityCode))
                .toList();
    }

    private Map<Party, Long> share(long rest) {
        var weights = others.stream().collect(toMap(party -> party, Party::population));
        return switch (roundingRule) {
            case LARGEST_REMAINDER -> LargestRemainder.split(rest, weights, LARGER_POPULATION_THEN_LOWER_CODE);
        };
    }
}
