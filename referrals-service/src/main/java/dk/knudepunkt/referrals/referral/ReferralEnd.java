package dk.knudepunkt.referrals.referral;

import dk.knudepunkt.platform.page.Term;

/** How the house closes a referral. Closing is not helping, so the end is always named. */
public enum ReferralEnd implements Term {
    HELPED(ReferralStatus.HELPED),
    REDIRECTED(ReferralStatus.REDIRECTED),
    NOT_REACHABLE(ReferralStatus.NOT_REACHABLE);

    private final ReferralStatus status;

    ReferralEnd(ReferralStatus status) {
        this.status = status;
    }

    ReferralStatus status() {
        return status;
    }

    @Override
    public String danish() {
        return status.danish();
    }

    @Override
    public String english() {
        return status.english();
    }
}
