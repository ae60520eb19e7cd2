package dk.knudepunkt.cofinancing.allocation;

import static java.util.function.Predicate.isEqual;
import static java.util.stream.Collectors.toSet;

import dk.knudepunkt.cofinancing.agreement.AgreementVersion;
import dk.knudepunkt.cofinancing.cluster.ClusterName;
import dk.knudepunkt.cofinancing.population.Population;
import java.util.List;

/** What a cluster's agreement makes of its cost, with the agreement and the population that decided it. */
record ClusterAllocation(AgreementVersion agreement, Population population, List<Contribution> contributions) {

    static ClusterAllocation of(AgreementVersion agreement, int year) {
        var population = agreement.population();
        var others = agreement.partiesIn(year).stream()
                .filter(isEqual(agreement.lead()).negate())
                .map(code -> party(code, population))
                .collect(toSet());
        var plan = new ContributionPlan(
                agreement.cluster().code(),
                agreement.budget(),
                agreement.leadShare(),
                party(agreement.lead(), population),
                Weights.byPopulation(others),
                agreement.roundingRule());
        return new ClusterAllocation(agreement, population, plan.contributions());
    }

    public String code() {
        return agreement.cluster().code();
    }

    public ClusterName name() {
        return agreement.cluster().name();
    }

    private static Party party(String municipalityCode, Population population) {
        return new Party(municipalityCode, population.of(municipalityCode));
    }
}
