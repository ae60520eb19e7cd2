package dk.knudepunkt.cofinancing.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All versions of all agreements. */
@ApplicationScoped
public class AgreementVersions implements PanacheRepositoryBase<AgreementVersion, UUID> {

    /** At most one per cluster, in the order of the clusters' codes. */
    public List<AgreementVersion> validIn(int year) {
        return list(
                "join fetch cluster join fetch parties where ?1 between firstYear and lastYear order by cluster.code",
                year);
    }

    /** Every year that some agreement covers, in order. */
    public List<Integer> years() {
        return streamAll()
                .flatMapToInt(AgreementVersion::years)
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }
}
