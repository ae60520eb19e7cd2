package dk.knudepunkt.cases.course.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The plans, one for each course that has begun to plan. */
@ApplicationScoped
class Plans implements PanacheRepositoryBase<Plan, UUID> {

    List<Plan> of(Collection<UUID> courses) {
        return list("courseId in ?1", courses);
    }

    Optional<Plan> of(UUID courseId) {
        return find("courseId", courseId).firstResultOptional();
    }
}
