package dk.knudepunkt.referrals.referral;

import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.referrals.unit.UnitScope;
import dk.knudepunkt.referrals.unit.Units;
import dk.knudepunkt.referrals.unit.adviser.Advisers;
import dk.knudepunkt.referrals.unit.developer.Developers;
import dk.knudepunkt.referrals.unit.developer.Guide;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Who may be named in a referral, the unit that refers, its adviser, and the business developer who takes it on; and who may know of it. */
@ApplicationScoped
class ReferralParties {

    private final Units units;
    private final Advisers advisers;
    private final Developers developers;
    private final Caller caller;

    ReferralParties(Units units, Advisers advisers, Developers developers, Caller caller) {
        this.units = units;
        this.advisers = advisers;
        this.developers = developers;
        this.caller = caller;
    }

    /** There must be such a unit, and an adviser refers for their own only. */
    void requireUnit(String code) {
        if (!units.exists(code)) {
            throw ReferralProblem.unknownUnit(code).at("/unitCode");
        }
        if (!UnitScope.toRefer(caller).includes(code)) {
            throw ReferralProblem.unitNotYours(code).at("/unitCode");
        }
    }

    /** The submission with the adviser who sends it, where that is known. */
    Submission named(Submission submission, Instant now) {
        var adviser = advisers.referring(
                submission.adviserId(), submission.unitCode(), caller.subject(), Denmark.dateOf(now));
        return submission.by(adviser.orElse(null));
    }

    /** Which referrals the caller may know of. */
    AccessScope reach() {
        return AccessScope.of(caller, developers::teamOf);
    }

    /** One who is given new courses. */
    Guide requireDeveloper(String subject) {
        return developers.requireActive(subject);
    }
}
