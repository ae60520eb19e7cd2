package dk.knudepunkt.referrals.promise.escalation;

import static org.hibernate.jpa.HibernateHints.HINT_NATIVE_SPACES;

import dk.knudepunkt.referrals.promise.clock.StepState;
import dk.knudepunkt.referrals.promise.policy.Facts;
import dk.knudepunkt.referrals.promise.policy.Promises;
import dk.knudepunkt.referrals.referral.Referral;
import dk.knudepunkt.referrals.referral.history.LoggedEvent;
import dk.knudepunkt.referrals.referral.history.ReferralLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Plans the steps anew whenever the clock of a referral starts or stops, in the same transaction. */
@ApplicationScoped
class EscalationListener {

    private static final String PLAN = """
            insert into escalation (referral_id, percent, tell, due_at)
            select :referral, step.percent, step.tell, step.due_at
            from unnest(cast(:percents as int[]), cast(:tells as text[]), cast(:dues as timestamptz[]))
                as step (percent, tell, due_at)
            order by step.percent desc
            on conflict (referral_id, percent) do update set due_at = excluded.due_at
            where escalation.fired_at is null""";

    private final ReferralLog log;
    private final Promises promises;
    private final EntityManager database;

    EscalationListener(ReferralLog log, Promises promises, EntityManager database) {
        this.log = log;
        this.promises = promises;
        this.database = database;
    }

    void happened(@Observes LoggedEvent event) {
        if (Facts.movesTheClock(event)) {
            var referral = database.find(Referral.class, event.referralId());
            var clock = promises.clock(referral.pin(), log.until(event));
            plan(event.referralId(), clock.steps(event.at()), clock.isRunning());
        }
    }

    /**
     * All steps at once, the highest first, as the sweep locks them: otherwise each would wait for the other. One that was reached but not told of waits as well while the ball is with the unit. The hint
     * says what the statement writes; without it Hibernate empties its cache of units each time.
     */
    private void plan(UUID referralId, List<StepState> states, boolean running) {
        database.createNativeQuery(PLAN)
                .setParameter("referral", referralId)
                .setParameter(
                        "percents",
                        column(states, state -> String.valueOf(state.step().percent())))
                .setParameter(
                        "tells", column(states, state -> state.step().tell().name()))
                .setParameter("dues", column(states, state -> running ? text(state.at()) : null))
                .setHint(HINT_NATIVE_SPACES, "escalation")
                .executeUpdate();
    }

    private static @Nullable String[] column(List<StepState> states, Function<StepState, @Nullable String> value) {
        return states.stream().map(value).toArray(String[]::new);
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }
}
