package dk.knudepunkt.cases.hours.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What is agreed, by account and year. */
@ApplicationScoped
class Budgets implements PanacheRepositoryBase<Budget, UUID> {

    Optional<Budget> of(String account, int year) {
        return find("account = ?1 and year = ?2", account, year).firstResultOptional();
    }
}
