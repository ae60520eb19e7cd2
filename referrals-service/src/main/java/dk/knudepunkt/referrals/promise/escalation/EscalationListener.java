package dk.knudepunkt.referrals.promise.escalation;

import dk.knudepunkt.platform.database.Sql;
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
            select ?, step.percent, step.tell, step.due_at
            from unnest(?::int[], ?::text[], ?::timestamptz[])
                as step (percent, tell, due_at)
            order by step.percent desc
            on conflict (referral_id, percent) do update set due_at = excluded.due_at
            where escalation.fired_at is null""";

    private final ReferralLog log;
    private final Promises promises;
    private final EntityManager database;
    private final Sql sql;

    EscalationListener(ReferralLog log, Promises promises, EntityManager database, Sql sql) {
        this.log = log;
        this.promises = promises;
        this.database = database;
        this.sql = sql;
    }

    void happened(@Observes LoggedEvent event) {
        if (Facts.movesTheClock(event)) {
            var referral = database.find(Referral.class, event.referralId());
            var clock = promises.clock(referral.pin(), log.until(event));
            plan(event.referralId(), clock.steps(event.at()), clock.isRunning());
        }
    }

    /**
     * All steps at once, the highest first, as the sweep locks them: otherwise each would wait for the other. One that was
     * reached but not told of waits as well while the ball is with the unit.
     */
    private void plan(UUID referralId, List<StepState> states, boolean running) {
        sql.later(
                PLAN,
                referralId,
                column(states, state -> state.step().percent()),
                column(states, state -> state.step().tell().name()),
                column(states, state -> running ? text(state.at()) : null));
    }

    private static <T> List<@Nullable T> column(List<StepState> states, Function<StepState, @Nullable T> value) {
        return states.stream().map(value).toList();
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }
}
