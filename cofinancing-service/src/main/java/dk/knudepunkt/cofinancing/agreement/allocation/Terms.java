package dk.knudepunkt.cofinancing.agreement.allocation;

import static java.util.function.Predicate.isEqual;
import static java.util.stream.Collectors.toSet;

import dk.knudepunkt.cofinancing.agreement.AgreementVersion;
import dk.knudepunkt.cofinancing.agreement.key.AllocationKey;
import dk.knudepunkt.cofinancing.agreement.key.RoundingRule;
import dk.knudepunkt.cofinancing.municipality.population.Population;
import java.math.BigInteger;
import java.util.Map;
import java.util.Set;

/**
 * Everything that decides who pays how much to one cluster office in one year, taken from an agreement or only supposed.
 *
 * @param parties codes of all that pay, the lead among them
 * @param population by which the key weighs and ties are decided
 */
public record Terms(
        String clusterCode,
        long budget,
        String lead,
        long leadShare,
        Set<String> parties,
        AllocationKey key,
        Population population,
        RoundingRule roundingRule) {

    /** What an agreement says of a year that it covers. */
    public static Terms of(AgreementVersion agreement, int year) {
        return new Terms(
                agreement.cluster().code(),
                agreement.budget(),
                agreement.lead(),
                agreement.leadShare(),
                agreement.partiesIn(year),
                agreement.key(),
                agreement.population(),
                agreement.roundingRule());
    }

    public ContributionPlan plan() {
        return new ContributionPlan(clusterCode, budget, leadShare, party(lead), weights(), roundingRule);
    }

    private Map<Party, BigInteger> weights() {
        var others =
                parties.stream().filter(isEqual(lead).negate()).map(this::party).collect(toSet());
        return Weights.of(key, others);
    }

    private Party party(String municipalityCode) {
        return new Party(municipalityCode, population.of(municipalityCode));
    }
}
