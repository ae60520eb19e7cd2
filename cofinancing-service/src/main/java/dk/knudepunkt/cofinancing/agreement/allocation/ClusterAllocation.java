package dk.knudepunkt.cofinancing.agreement.allocation;

import dk.knudepunkt.cofinancing.agreement.AgreementVersion;
import dk.knudepunkt.cofinancing.cluster.ClusterName;
import dk.knudepunkt.cofinancing.municipality.population.Population;
import java.util.List;

/** What a cluster's agreement makes of its cost, with the agreement and the population that decided it. */
public record ClusterAllocation(AgreementVersion agreement, Terms terms, List<Contribution> contributions) {

    static ClusterAllocation of(AgreementVersion agreement, int year) {
        var terms = Terms.of(agreement, year);
        return new ClusterAllocation(agreement, terms, terms.plan().contributions());
    }

    public String code() {
        return terms.clusterCode();
    }

    public ClusterName name() {
        return agreement.cluster().name();
    }

    public Population population() {
        return terms.population();
    }
}
