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

    KeyAccount get(String unitCode, UnitScope scope) {
        return findByIdOptional(unitCode)
                .filter(account -> scope.includes(unitCode))
                .orElseThrow(KeyAccountProblem::notFound);
    }

    List<KeyAccount> within(UnitScope scope) {
        var byUnit = Sort.by("unitCode");
        return scope.codes().map(codes -> list("unitCode in ?1", byUnit, codes)).orElseGet(() -> listAll(byUnit));
    }
}
