package dk.knudepunkt.goals.linter;

import dk.knudepunkt.goals.house.ContractKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people have said of findings. */
@ApplicationScoped
class Dismissals implements PanacheRepositoryBase<Dismissal, UUID> {

    List<Dismissal> ofContract(ContractKey contract) {
        return list("contract", contract);
    }

    Optional<Dismissal> of(ContractKey contract, Finding finding) {
        return find("contract = ?1 and finding = ?2", contract, finding.id()).singleResultOptional();
    }
}
