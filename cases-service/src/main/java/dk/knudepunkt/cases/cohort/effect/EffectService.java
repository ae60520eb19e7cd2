package dk.knudepunkt.cases.cohort.effect;

import dk.knudepunkt.cases.cohort.Cohort;
import dk.knudepunkt.cases.cohort.Cohorts;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.database.Turn;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Takes in what became of a cohort. */
@ApplicationScoped
@Transactional
class EffectService {

    private final Cohorts cohorts;
    private final CohortEffects effects;
    private final EffectMessages messages;
    private final Turn turn;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    EffectService(
            Cohorts cohorts,
            CohortEffects effects,
            EffectMessages messages,
            Turn turn,
            Audit audit,
            Caller caller,
            InstantSource clock) {
        this.cohorts = cohorts;
        this.effects = effects;
        this.messages = messages;
        this.turn = turn;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Cohort cohort(UUID id) {
        return cohorts.get(id);
    }

    /** What holds of a cohort. */
    List<CohortEffectView> of(UUID cohort) {
        return effects.of(cohorts.get(cohort)).stream()
                .map(CohortEffectView::of)
                .toList();
    }

    /** What was told of the same before does not hold any more. */
    CohortEffectView tell(UUID cohortId, TellEffect request) {
        turn.take("effects of cohort " + cohortId);
        var cohort = cohorts.get(cohortId);
        var now = clock.instant();
        var before = effects.timesTold(cohort, request.segment(), request.indicator());
        var effect = new CohortEffect(
                cohort,
                effects.companies(cohort, request.segment()),
                request,
                before + 1,
                new CohortEffect.Telling(caller.subject(), now, Denmark.dateOf(now)));
        effects.persist(effect);
        messages.announce(effect);
        audit.record("measured", "cohort", cohortId);
        return CohortEffectView.of(effect);
    }
}
