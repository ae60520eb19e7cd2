package dk.knudepunkt.referrals.referral;

import dk.knudepunkt.referrals.promise.policy.Promised;
import dk.knudepunkt.referrals.promise.policy.Promises;
import dk.knudepunkt.referrals.referral.history.EventKind;
import dk.knudepunkt.referrals.referral.history.ReferralLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** When an answer is due, as the clock says. */
@ApplicationScoped
class DueDates {

    private final ReferralLog log;
    private final Promises promises;

    DueDates(ReferralLog log, Promises promises) {
        this.log = log;
        this.promises = promises;
    }

    Promised promise(Instant submitted) {
        return promises.at(submitted);
    }

    /** With the time that is left when the clock is set going again. */
    Instant resumed(Referral referral, EventKind by, Instant at) {
        return promises.dueAfter(referral.pin(), log.of(referral.id()), by, at);
    }
}
