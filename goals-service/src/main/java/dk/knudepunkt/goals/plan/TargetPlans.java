package dk.knudepunkt.goals.plan;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.house.ContractKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The plans of all targets, in all their versions. */
@ApplicationScoped
public class TargetPlans implements PanacheRepositoryBase<TargetPlan, UUID> {

    /**
     * The plan that applies to each target of a contract that has one, by its code.
     *
     * @param knownAt as it was known then; null for all that is known by now
     */
    public Map<String, TargetPlan> ofContract(ContractKey contract, @Nullable Instant knownAt) {
        return list("contract = ?1", contract).stream()
                .filter(plan -> knownAt == null || !plan.recordedAt().isAfter(knownAt))
                .collect(toMap(
                        plan -> plan.target().code(),
                        identity(),
                        (one, other) -> one.number() > other.number() ? one : other));
    }

    /** All that was agreed of a target, the last first. */
    public List<TargetPlan> of(Target.Id target) {
        return list("contract = ?1 and targetCode = ?2 order by number desc", target.contract(), target.code());
    }
}
