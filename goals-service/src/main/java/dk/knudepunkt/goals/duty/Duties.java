package dk.knudepunkt.goals.duty;

import dk.knudepunkt.goals.house.ContractKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is due under all contracts. */
@ApplicationScoped
class Duties implements PanacheRepositoryBase<Duty, UUID> {

    private static final String IN_ORDER = " order by dueOn, id";

    Duty get(UUID id) {
        return findByIdOptional(id).orElseThrow(DutyProblem::notFound);
    }

    /** Both days included. */
    List<Duty> due(LocalDate first, LocalDate last) {
        return list("dueOn between ?1 and ?2" + IN_ORDER, first, last);
    }

    /** Some of them are done, which only their values tell. */
    List<Duty> notCancelledDueBefore(LocalDate day) {
        return list("cancelledBecause is null and dueOn < ?1" + IN_ORDER, day);
    }

    List<Duty> ofContract(ContractKey contract) {
        return list("contract = ?1" + IN_ORDER, contract);
    }
}
