package dk.knudepunkt.referrals.referral.hold;

import dk.knudepunkt.referrals.promise.policy.Facts;
import dk.knudepunkt.referrals.referral.history.LoggedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What is answered, or taken back, is in nobody's hands. */
@ApplicationScoped
class HoldListener {

    private final Holds holds;

    HoldListener(Holds holds) {
        this.holds = holds;
    }

    void happened(@Observes LoggedEvent event) {
        if (Facts.isOutcome(event)) {
            holds.forget(event.referralId());
        }
    }
}
