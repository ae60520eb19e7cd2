package dk.knudepunkt.referrals.referral.hold;

import dk.knudepunkt.platform.problem.Problem;

/** Why a referral cannot be taken in hand. */
final class HoldProblem extends Problem {

    private HoldProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static HoldProblem inOtherHands(String reference, String holder) {
        return new HoldProblem(Kind.CONFLICT, "referral-in-other-hands", reference, holder);
    }

    static HoldProblem notWaiting(String reference) {
        return new HoldProblem(Kind.CONFLICT, "referral-not-waiting", reference);
    }

    static HoldProblem notHeld() {
        return new HoldProblem(Kind.NOT_FOUND, "referral-not-held");
    }

    static HoldProblem notAtTheDesk(String holder) {
        return new HoldProblem(Kind.INVALID, "holder-not-at-the-desk", holder);
    }
}
