package dk.knudepunkt.referrals.referral;

import dk.knudepunkt.platform.page.Term;
import java.util.Locale;
import java.util.Set;

/** Where a referral stands, and which ways lead on from there. */
enum ReferralStatus implements Term {
    SUBMITTED("Afventer svar", "Awaiting an answer"),
    ACCEPTED("Accepteret", "Accepted"),
    DECLINED("Afvist", "Declined");

    private final String danish;
    private final String english;

    ReferralStatus(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /** What may be done in this state; the names are the sub-resources that do it. */
    enum Action {
        ACCEPTANCE(ACCEPTED),
        DECLINE(DECLINED);

        private final ReferralStatus next;

        Action(ReferralStatus next) {
            this.next = next;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String danish() {
        return danish;
    }

    @Override
    public String english() {
        return english;
    }

    Set<Action> actions() {
        return switch (this) {
            case SUBMITTED -> Set.of(Action.ACCEPTANCE, Action.DECLINE);
            case ACCEPTED, DECLINED -> Set.of();
        };
    }

    /** The state after the action, or a refusal that names what is allowed. */
    ReferralStatus after(Action action, Referral referral) {
        if (!actions().contains(action)) {
            throw new ReferralProblem.AlreadyHandled(referral).insteadOf(actions());
        }
        return action.next;
    }
}
