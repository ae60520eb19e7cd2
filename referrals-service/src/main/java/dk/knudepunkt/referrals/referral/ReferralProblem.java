package dk.knudepunkt.referrals.referral;

import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.referrals.referral.code.ReferralEnd;
import dk.knudepunkt.referrals.referral.code.ReferralStatus;

/** Why something cannot be done to a referral. */
final class ReferralProblem extends Problem {

    private ReferralProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** The refusal of a move that the table does not have. */
    static ReferralProblem illegal(ReferralAction action, Referral referral) {
        return switch (action) {
            case ACCEPTANCE, FORWARDING, DECLINE -> alreadyHandled(referral);
            case QUESTION ->
                referral.status() == ReferralStatus.QUESTION ? awaitsUnit(referral) : alreadyHandled(referral);
            case ANSWER -> noOpenQuestion(referral);
            case REOPENING -> notEnded(referral);
            case CONTACT_ATTEMPT, CLOSURE, WITHDRAWAL -> ended(referral);
        };
    }

    /** Closing is not helping: an end must be one that the referral can come to. */
    static void refuseUnlessOpen(Referral referral, ReferralEnd end) {
        var attempts = referral.progress().contactAttempts();
        if (!end.follows(referral.status())) {
            throw endNotOpen(referral, end).insteadOf(ReferralAction.openTo(referral));
        }
        if (end.isTooEarlyAfter(attempts)) {
            throw tooFewAttempts(ReferralEnd.ATTEMPTS_BEFORE_GIVING_UP, attempts)
                    .insteadOf(ReferralAction.openTo(referral));
        }
    }

    /** Also the answer about a referral of another unit: that it exists is not theirs to know. */
    static ReferralProblem notFound() {
        return new ReferralProblem(Kind.NOT_FOUND, "referral-not-found");
    }

    static ReferralProblem alreadyHandled(Referral referral) {
        return new ReferralProblem(Kind.CONFLICT, "referral-already-handled", referral.reference(), referral.status());
    }

    static ReferralProblem awaitsUnit(Referral referral) {
        return new ReferralProblem(Kind.CONFLICT, "referral-awaits-unit", referral.reference());
    }

    static ReferralProblem noOpenQuestion(Referral referral) {
        return new ReferralProblem(Kind.CONFLICT, "referral-without-question", referral.reference(), referral.status());
    }

    static ReferralProblem ended(Referral referral) {
        return new ReferralProblem(Kind.CONFLICT, "referral-past-that", referral.reference(), referral.status());
    }

    static ReferralProblem erased(Referral referral) {
        return new ReferralProblem(Kind.CONFLICT, "referral-erased", referral.reference());
    }

    static ReferralProblem notEnded(Referral referral) {
        return new ReferralProblem(Kind.CONFLICT, "referral-not-ended", referral.reference(), referral.status());
    }

    static ReferralProblem endNotOpen(Referral referral, ReferralEnd end) {
        return new ReferralProblem(
                Kind.CONFLICT, "referral-end-not-open", referral.reference(), referral.status(), end);
    }

    static ReferralProblem tooFewAttempts(int needed, int made) {
        return new ReferralProblem(Kind.CONFLICT, "referral-too-few-attempts", needed, made);
    }

    /** Only the unit that referred answers and withdraws. */
    static ReferralProblem notTheUnit(String code) {
        return new ReferralProblem(Kind.FORBIDDEN, "referral-of-another-unit", code);
    }

    static ReferralProblem unknownUnit(String code) {
        return new ReferralProblem(Kind.INVALID, "unknown-unit", code);
    }

    static ReferralProblem unitNotYours(String code) {
        return new ReferralProblem(Kind.FORBIDDEN, "unit-not-yours", code);
    }
}
