package dk.knudepunkt.cases.localcontract;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The agreed numbers, by contract and year. */
@ApplicationScoped
class Agreements implements PanacheRepositoryBase<AgreedNumbers, UUID> {

    Optional<AgreedNumbers> of(String account, int year) {
        return find("account = ?1 and year = ?2", account, year).firstResultOptional();
    }
}
