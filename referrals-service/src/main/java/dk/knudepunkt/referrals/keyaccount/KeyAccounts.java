package dk.knudepunkt.referrals.keyaccount;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One for each unit: few. */
@ApplicationScoped
public class KeyAccounts implements PanacheRepositoryBase<KeyAccount, String> {

    /** Who takes care of the unit, when somebody does. */
    public Optional<String> managerOf(String unitCode) {
        return findByIdOptional(unitCode).flatMap(KeyAccount::managerId);
    }

    KeyAccount get(String unitCode, Optional<Set<String>> units) {
        return findByIdOptional(unitCode)
                .filter(account -> units.isEmpty() || units.get().contains(unitCode))
                .orElseThrow(KeyAccountProblem.NotFound::new);
    }

    List<KeyAccount> of(Optional<Set<String>> units) {
        var byUnit = Sort.by("unitCode");
        return units.isEmpty() ? listAll(byUnit) : list("unitCode in ?1", byUnit, units.get());
    }
}
