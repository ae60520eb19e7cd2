package dk.knudepunkt.referrals.referral.code;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import java.util.Arrays;
import java.util.List;

/** How the house closes a referral. Closing is not helping, so the end is always named. */
public enum ReferralEnd implements Term {
    HELPED(ReferralStatus.HELPED),
    REDIRECTED(ReferralStatus.REDIRECTED),
    NOT_REACHABLE(ReferralStatus.NOT_REACHABLE);

    /** So often must the house have tried to reach the company before it may say that it could not. */
    public static final int ATTEMPTS_BEFORE_GIVING_UP = 3;

    private final ReferralStatus status;

    ReferralEnd(ReferralStatus status) {
        this.status = status;
    }

    /** Those that a referral can come to in this state, after so many failed attempts to reach the company. */
    public static List<ReferralEnd> openIn(ReferralStatus status, int attempts) {
        return Arrays.stream(values())
                .filter(end -> end.follows(status) && !end.isTooEarlyAfter(attempts))
                .toList();
    }

    public boolean follows(ReferralStatus before) {
        return before.next().contains(status);
    }

    public boolean isTooEarlyAfter(int attempts) {
        return this == NOT_REACHABLE && attempts < ATTEMPTS_BEFORE_GIVING_UP;
    }

    public ReferralStatus status() {
        return status;
    }

    @Override
    public Words words() {
        return status.words();
    }
}
