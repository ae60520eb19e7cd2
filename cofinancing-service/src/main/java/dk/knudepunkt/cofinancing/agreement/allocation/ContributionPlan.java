package dk.knudepunkt.cofinancing.agreement.allocation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import dk.knudepunkt.cofinancing.agreement.key.RoundingRule;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How a cluster's cost of a year is shared: the lead municipality pays its stated share, the others the rest by their
 * weights in the agreement's key. The lead is left out of the key.
 */
public record ContributionPlan(
        String clusterCode,
        long budget,
        long leadShare,
        Party lead,
        Map<Party, BigInteger> weights,
        RoundingRule roundingRule) {

    private static final Comparator<Party> LARGER_POPULATION_THEN_LOWER_CODE =
            comparingLong(Party::population).reversed().thenComparing(Party::municipalityCode);

    /** The contribution of every party, in the order of the municipality codes. */
    public List<Contribution> contributions() {
        var shared = shares().entrySet().stream()
                .map(part -> new Contribution(
                        clusterCode, part.getKey(), part.getValue().amount()));
        return Stream.concat(Stream.of(new Contribution(clusterCode, lead, leadShare)), shared)
                .sorted(comparing(Contribution::municipalityCode))
                .toList();
    }

    /** Whether there is somebody to pay what the lead does not. A lead that pays all may be alone. */
    public boolean isPayable() {
        return shared() == 0 || Weights.sum(weights).signum() > 0;
    }

    /** How the part of everybody but the lead came about, the largest remainder first. */
    public Map<Party, Share> shares() {
        return weights.isEmpty() && isPayable() ? Map.of() : split();
    }

    /** What the others share, in whole kroner. */
    public long shared() {
        return budget - leadShare;
    }

    private Map<Party, Share> split() {
        return switch (roundingRule) {
            case LARGEST_REMAINDER -> LargestRemainder.split(shared(), weights, LARGER_POPULATION_THEN_LOWER_CODE);
        };
    }
}
