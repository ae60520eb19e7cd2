package dk.knudepunkt.cofinancing.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All versions of all agreements. */
@ApplicationScoped
public class AgreementVersions implements PanacheRepositoryBase<AgreementVersion, UUID> {

    private static final String TOOK_EFFECT = "status in (IN_FORCE, SUPERSEDED)";

    /** At most one per cluster, in the order of the clusters' codes. */
    public List<AgreementVersion> validIn(int year) {
        return list(
                "join fetch cluster join fetch population join fetch parties where " + TOOK_EFFECT
                        + " and ?1 between terms.firstYear and terms.lastYear"
                        + " and (supersededFrom is null or ?1 < supersededFrom) order by cluster.code",
                year);
    }

    /** Every year that some agreement covers, in order. */
    public List<Integer> years() {
        return list(TOOK_EFFECT).stream()
                .flatMapToInt(AgreementVersion::years)
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }
}
