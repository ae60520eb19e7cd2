package dk.knudepunkt.goals.agreement;

import dk.knudepunkt.goals.house.ContractKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The changes of all contracts. */
@ApplicationScoped
class Amendments implements PanacheRepositoryBase<Amendment, UUID> {

    /** The first first. */
    List<Amendment> ofContract(ContractKey contract) {
        return list("contract = ?1 order by number", contract);
    }
}
