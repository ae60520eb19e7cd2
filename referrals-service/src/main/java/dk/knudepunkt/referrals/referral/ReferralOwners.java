package dk.knudepunkt.referrals.referral;

import org.jspecify.annotations.Nullable;

/** What the row rule looks at: whose a referral is. */
public record ReferralOwners(String unitCode, @Nullable String developerId, String submittedBy) {

    static ReferralOwners of(Referral referral) {
        return new ReferralOwners(
                referral.unitCode(),
                referral.outcome().map(Outcome::developerId).orElse(null),
                referral.submittedBy());
    }
}
