package dk.knudepunkt.cases.cohort.effect;

import dk.knudepunkt.cases.cohort.Cohort;
import dk.knudepunkt.cases.course.code.Segment;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What was told of cohorts. */
@ApplicationScoped
class CohortEffects implements PanacheRepositoryBase<CohortEffect, UUID> {

    /** What holds of a cohort: of each indicator of each segment what was told last. */
    List<CohortEffect> of(Cohort cohort) {
        return list("""
                from CohortEffect effect
                where effect.cohort = ?1 and not exists (
                    select 1 from CohortEffect later
                    where later.cohort = effect.cohort and later.segment = effect.segment
                      and later.indicator = effect.indicator and later.revision > effect.revision)
                order by effect.segment, effect.indicator""", cohort);
    }

    /** How many companies of a cohort are of a segment, or of none that is known. */
    int companies(Cohort cohort, Segment segment) {
        return ((Number) getEntityManager()
                        .createNativeQuery("""
                                select count(*) from cohort_member
                                where cohort_id = :cohort and (segment = :segment or segment is null)""")
                        .setParameter("cohort", cohort.id())
                        .setParameter("segment", segment.name())
                        .getSingleResult())
                .intValue();
    }

    /** How often something was told of this. */
    int timesTold(Cohort cohort, Segment segment, EffectIndicator indicator) {
        return (int) count("cohort = ?1 and segment = ?2 and indicator = ?3", cohort, segment, indicator);
    }
}
