package dk.knudepunkt.referrals.referral;

import dk.knudepunkt.referrals.history.EventKind;
import dk.knudepunkt.referrals.history.ReferralLog;
import dk.knudepunkt.referrals.policy.Promised;
import dk.knudepunkt.referrals.policy.Promises;
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
