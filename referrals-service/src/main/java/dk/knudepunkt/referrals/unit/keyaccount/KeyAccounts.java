package dk.knudepunkt.referrals.unit.keyaccount;

import dk.knudepunkt.referrals.unit.UnitScope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** One for each unit: few. */
@ApplicationScoped
public class KeyAccounts implements PanacheRepositoryBase<KeyAccount, String> {

    /** Who takes care of the unit, when somebody does. */
    public Optional<String> managerOf(String unitCode) {
        return findByIdOptional(unitCode).flatMap(KeyAccount::managerId);
    }

    KeyAccount get(String unitCode, UnitScope reach) {
        return findByIdOptional(unitCode)
                .filter(account -> reach.includes(unitCode))
                .orElseThrow(KeyAccountProblem.NotFound::new);
    }

    List<KeyAccount> within(UnitScope reach) {
        var byUnit = Sort.by("unitCode");
        return reach.codes().map(codes -> list("unitCode in ?1", byUnit, codes)).orElseGet(() -> listAll(byUnit));
    }
}
