package dk.knudepunkt.goals.judgement;

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

/** All that the house ever expected. */
@ApplicationScoped
public class HouseJudgements implements PanacheRepositoryBase<HouseJudgement, UUID> {

    /**
     * What holds of each target of a year, by its code: the last that was said.
     *
     * @param knownAt as it was known then; null for all that is known by now
     */
    public Map<String, HouseJudgement> ofContract(ContractKey contract, @Nullable Instant knownAt) {
        return list("contract = ?1 order by id", contract).stream()
                .filter(said -> knownAt == null || said.isKnownAt(knownAt))
                .collect(toMap(said -> said.target().code(), identity(), (earlier, later) -> later));
    }

    /** The last first. */
    List<HouseJudgement> of(Target.Id target) {
        return list("contract = ?1 and targetCode = ?2 order by id desc", target.contract(), target.code());
    }
}
