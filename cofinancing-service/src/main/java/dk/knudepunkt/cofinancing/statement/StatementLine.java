package dk.knudepunkt.cofinancing.statement;

import dk.knudepunkt.cofinancing.agreement.allocation.ClusterAllocation;
import dk.knudepunkt.cofinancing.cluster.ClusterName;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;

/**
 * What is to be paid to one cluster, as it was when it was stated.
 *
 * @param agreementVersion the version of the cluster's agreement that says so
 * @param amount whole kroner; negative where a correction gives back
 */
@Embeddable
public record StatementLine(
        String clusterCode,

        @Embedded
        @AttributeOverride(name = "da", column = @Column(name = "cluster_da"))
        @AttributeOverride(name = "en", column = @Column(name = "cluster_en"))
        ClusterName cluster,

        int agreementVersion,
        LocalDate keyDate,
        long amount) {

    static StatementLine of(ClusterAllocation allocated, long amount) {
        return new StatementLine(
                allocated.code(),
                allocated.name(),
                allocated.agreement().version(),
                allocated.population().keyDate(),
                amount);
    }

    StatementLine withAmount(long other) {
        return new StatementLine(clusterCode, cluster, agreementVersion, keyDate, other);
    }
}
