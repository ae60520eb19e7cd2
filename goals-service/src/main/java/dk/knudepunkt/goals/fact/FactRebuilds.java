package dk.knudepunkt.goals.fact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All times that the facts were made anew. */
@ApplicationScoped
class FactRebuilds implements PanacheRepositoryBase<FactRebuild, UUID> {

    Optional<FactRebuild> open() {
        return find("endedAt is null").firstResultOptional();
    }

    Optional<FactRebuild> last() {
        return find("order by askedAt desc, id desc").firstResultOptional();
    }
}
