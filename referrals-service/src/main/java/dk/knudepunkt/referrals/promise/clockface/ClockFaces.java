package dk.knudepunkt.referrals.promise.clockface;

import dk.knudepunkt.referrals.promise.policy.Promises;
import dk.knudepunkt.referrals.referral.ReferralService;
import dk.knudepunkt.referrals.referral.history.ReferralLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;

/** The clocks of the referrals that the caller may know of. */
@ApplicationScoped
class ClockFaces {

    private final ReferralService referrals;
    private final ReferralLog log;
    private final Promises promises;
    private final InstantSource clock;

    ClockFaces(ReferralService referrals, ReferralLog log, Promises promises, InstantSource clock) {
        this.referrals = referrals;
        this.log = log;
        this.promises = promises;
        this.clock = clock;
    }

    ClockFace of(UUID referralId) {
        var referral = referrals.get(referralId);
        var proof = promises.clock(referral.pin(), log.of(referralId));
        return new ClockFace(referral.id(), referral.reference(), referral.pin(), proof, clock.instant());
    }
}
