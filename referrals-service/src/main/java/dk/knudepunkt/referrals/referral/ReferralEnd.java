package dk.knudepunkt.referrals.referral;

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
    static final int ATTEMPTS_BEFORE_GIVING_UP = 3;

    private final ReferralStatus status;

    ReferralEnd(ReferralStatus status) {
        this.status = status;
    }

    /** Those that a referral can come to as it stands. */
    static List<ReferralEnd> openTo(Referral referral) {
        return Arrays.stream(values())
                .filter(end -> end.isNextOf(referral) && !end.isTooEarlyFor(referral))
                .toList();
    }

    void requireOpenTo(Referral referral) {
        if (!isNextOf(referral)) {
            throw new ReferralProblem.EndNotOpen(referral, this).insteadOf(referral.actions());
        }
        if (isTooEarlyFor(referral)) {
            throw new ReferralProblem.TooFewAttempts(ATTEMPTS_BEFORE_GIVING_UP, referral.contactAttempts())
                    .insteadOf(referral.actions());
        }
    }

    private boolean isNextOf(Referral referral) {
        return referral.status().next().contains(status);
    }

    private boolean isTooEarlyFor(Referral referral) {
        return this == NOT_REACHABLE && referral.contactAttempts() < ATTEMPTS_BEFORE_GIVING_UP;
    }

    ReferralStatus status() {
        return status;
    }

    @Override
    public Words words() {
        return status.words();
    }
}
