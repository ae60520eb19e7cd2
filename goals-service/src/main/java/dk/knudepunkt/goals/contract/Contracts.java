package dk.knudepunkt.goals.contract;

import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.goals.house.House;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The contracts of all houses and years. */
@ApplicationScoped
public class Contracts implements PanacheRepositoryBase<Contract, ContractKey> {

    /** The whole contract in one query: two joins over some fifty rows cost less than a query per goal. */
    public Contract of(ContractKey key) {
        return find("from Contract c left join fetch c.goals g left join fetch g.targets where c.id = ?1", key)
                .singleResultOptional()
                .orElseThrow(() -> ContractProblem.notFound(key, keys()));
    }

    /** A house's contract of a year, or else of the last year before it that has one; nothing where it has none so early. */
    public Optional<Contract> applying(ContractKey wanted) {
        return years(wanted.house()).reversed().stream()
                .filter(agreed -> agreed <= wanted.year())
                .findFirst()
                .map(year -> of(wanted.in(year)));
    }

    /** That of the house of this installation which applies on a day. */
    public Contract applyingOn(LocalDate day) {
        var wanted = ContractKey.home(day.getYear());
        return applying(wanted).orElseGet(() -> of(wanted));
    }

    /** Those of the house that this installation is of first, and each house's by year. */
    public List<ContractKey> keys() {
        return find("select c.id from Contract c").project(ContractKey.class).stream()
                .sorted()
                .toList();
    }

    /** The years of which the house that this installation is of has a contract. */
    public List<Integer> years() {
        return years(House.ofInstallation().slug());
    }

    private List<Integer> years(String house) {
        return keys().stream()
                .filter(key -> key.house().equals(house))
                .map(ContractKey::year)
                .toList();
    }

    /** The contracts that repeat another year's, each after the one that it repeats. */
    public List<Contract> carriedOver() {
        return list("carriedOverFrom is not null order by id.year");
    }

    /** Makes whoever else starts at the same time wait, so that both do not add the same contract. */
    public void lock() {
        getEntityManager()
                .createNativeQuery("lock table contract in share row exclusive mode")
                .executeUpdate();
    }
}
