package dk.knudepunkt.referrals.promise.escalation;

import dk.knudepunkt.referrals.promise.policy.Facts;
import dk.knudepunkt.referrals.promise.policy.Promises;
import dk.knudepunkt.referrals.referral.Referral;
import dk.knudepunkt.referrals.referral.history.EventKind;
import dk.knudepunkt.referrals.referral.history.LoggedEvent;
import dk.knudepunkt.referrals.referral.history.ReferralLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Reckons the next step anew whenever the clock of a referral starts or stops after its submission, in the same transaction. */
@ApplicationScoped
class EscalationListener {

    private final ReferralLog log;
    private final Promises promises;
    private final EntityManager database;

    EscalationListener(ReferralLog log, Promises promises, EntityManager database) {
        this.log = log;
        this.promises = promises;
        this.database = database;
    }

    void happened(@Observes LoggedEvent event) {
        if (event.kind() != EventKind.SUBMITTED && Facts.movesTheClock(event)) {
            var referral = database.find(Referral.class, event.referralId());
            var clock = promises.clock(referral.pin(), log.of(event.referralId()));
            referral.tellNextAt(
                    clock.stepsLeft(referral.toldPercent(), event.at()).lookAt(event.at()));
        }
    }
}
