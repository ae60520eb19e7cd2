package dk.knudepunkt.referrals.escalation;

import dk.knudepunkt.referrals.clock.StepState;
import dk.knudepunkt.referrals.history.LoggedEvent;
import dk.knudepunkt.referrals.history.ReferralLog;
import dk.knudepunkt.referrals.policy.Facts;
import dk.knudepunkt.referrals.policy.Promises;
import dk.knudepunkt.referrals.referral.Referral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Plans the steps anew whenever the clock of a referral starts or stops, in the same transaction. */
@ApplicationScoped
class EscalationListener {

    private static final String PLAN = """
            insert into escalation (referral_id, percent, tell, due_at)
            values (:referral, :percent, :tell, cast(:due as timestamptz))
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
            var clock = promises.clock(referral.pin(), log.of(event.referralId()));
            clock.steps(event.at()).forEach(step -> plan(event, step, clock.isRunning()));
        }
    }

    /** A step that was reached but not told of waits as well while the ball is with the unit. */
    private void plan(LoggedEvent event, StepState state, boolean running) {
        var at = running ? state.at() : null;
        database.createNativeQuery(PLAN)
                .setParameter("referral", event.referralId())
                .setParameter("percent", state.step().percent())
                .setParameter("tell", state.step().tell().name())
                .setParameter("due", text(at))
                .executeUpdate();
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }
}
