package dk.knudepunkt.funding.gearing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The accounts of all years, and what papers say of them. */
@ApplicationScoped
class GearingAccounts implements PanacheRepositoryBase<YearAccounts, UUID> {

    Optional<YearAccounts> of(int year) {
        return find("year", year).firstResultOptional();
    }

    List<GearingStatement> statements() {
        return getEntityManager()
                .createQuery("from GearingStatement", GearingStatement.class)
                .getResultList();
    }
}
