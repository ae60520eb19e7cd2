package dk.knudepunkt.goals.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The changes of all contracts. */
@ApplicationScoped
class Amendments implements PanacheRepositoryBase<Amendment, UUID> {

    /** The first first. */
    List<Amendment> ofYear(int year) {
        return list("contractYear = ?1 order by number", year);
    }
}
