package dk.knudepunkt.cases.cohort;

import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Freezes cohorts and hands them out; who took which stands in the audit trail. */
@ApplicationScoped
@Transactional
class CohortService {

    private final Cohorts cohorts;
    private final Audit audit;
    private final InstantSource clock;

    CohortService(Cohorts cohorts, Audit audit, InstantSource clock) {
        this.cohorts = cohorts;
        this.audit = audit;
        this.clock = clock;
    }

    CohortView freeze(FreezeCohort request) {
        var now = clock.instant();
        var today = Denmark.dateOf(now);
        if (!request.completedUntil().isBefore(today)) {
            throw CohortProblem.periodNotOver(today).at("/completedUntil");
        }
        var cohort = new Cohort(request.name(), request.completedFrom(), request.completedUntil(), now);
        cohorts.persist(cohort);
        cohort.holds(cohorts.freeze(cohort));
        audit.record("frozen", "cohort", cohort.id());
        return CohortView.of(cohort);
    }

    CohortView get(UUID id) {
        return CohortView.of(cohorts.get(id));
    }

    Page<CohortView> newest(@Nullable String cursor, int limit) {
        return cohorts.newest(cursor, limit).map(CohortView::of);
    }

    List<CohortLine> handOut(UUID id) {
        var cohort = cohorts.get(id);
        audit.record("exported", "cohort", id);
        return cohorts.lines(cohort);
    }
}
