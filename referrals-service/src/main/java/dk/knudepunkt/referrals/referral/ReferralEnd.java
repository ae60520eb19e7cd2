package dk.knudepunkt.referrals.referral;

import dk.knudepunkt.platform.page.Term;
import java.util.Arrays;
import java.util.List;

/** How the house closes a referral. Closing is not helping, so the end is always named. */
public enum ReferralEnd implements Term {
    HELPED(ReferralStatus.HELPED),
    REDIRECTED(ReferralStatus.REDIRECTED),
    NOT_REACHABLE(ReferralStatus.NOT_REACHABLE);

    private final ReferralStatus status;

    ReferralEnd(ReferralStatus status) {
        this.status = status;
    }

    /** Those that a referral in this status can come to. */
    static List<ReferralEnd> openIn(ReferralStatus now, boolean triedOftenEnough) {
        return Arrays.stream(values())
                .filter(end -> now.next().contains(end.status))
                .filter(end -> end != NOT_REACHABLE || triedOftenEnough)
                .toList();
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
