package dk.knudepunkt.goals.contract;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The contracts of all years. */
@ApplicationScoped
public class Contracts implements PanacheRepositoryBase<Contract, Integer> {

    /** The whole contract in one query: two joins over some fifty rows cost less than a query per goal. */
    public Contract ofYear(int year) {
        return find("from Contract c left join fetch c.goals g left join fetch g.targets where c.year = ?1", year)
                .singleResultOptional()
                .orElseThrow(() -> ContractProblem.yearNotFound(year, years()));
    }

    /** The contract of a year, or else of the last year before it that has one. */
    public Contract applyingIn(int year) {
        return years().reversed().stream()
                .filter(agreed -> agreed <= year)
                .findFirst()
                .map(this::ofYear)
                .orElseThrow(() -> ContractProblem.yearNotFound(year, years()));
    }

    public List<Integer> years() {
        return find("select c.year from Contract c order by c.year")
                .project(Integer.class)
                .list();
    }

    /** The contracts that repeat another year's, each after the one that it repeats. */
    public List<Contract> carriedOver() {
        return list("carriedOverFrom is not null order by year");
    }

    /** Makes whoever else starts at the same time wait, so that both do not add the same contract. */
    public void lock() {
        getEntityManager()
                .createNativeQuery("lock table contract in share row exclusive mode")
                .executeUpdate();
    }
}
