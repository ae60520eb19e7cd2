package dk.knudepunkt.referrals.referral;

import dk.knudepunkt.referrals.referral.history.Actor;
import jakarta.enterprise.context.ApplicationScoped;

/** Whoever must hear of what happened, in the transaction in which it did: the log and the other services. */
@ApplicationScoped
class ReferralEvents {

    private final ReferralEntries log;
    private final ReferralMessages messages;

    ReferralEvents(ReferralEntries log, ReferralMessages messages) {
        this.log = log;
        this.messages = messages;
    }

    void happened(ReferralEvent event, Actor actor) {
        log.write(event, actor);
        messages.announce(event);
    }
}
