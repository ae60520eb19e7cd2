package dk.knudepunkt.referrals.referral;

import dk.knudepunkt.platform.problem.Problem;

/** Why something cannot be done to a referral. */
abstract sealed class ReferralProblem extends Problem {

    private ReferralProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** The refusal of a move that the table does not have. */
    static ReferralProblem illegal(ReferralAction action, Referral referral) {
        return switch (action) {
            case ACCEPTANCE, FORWARDING, DECLINE -> new AlreadyHandled(referral);
            case QUESTION ->
                referral.status() == ReferralStatus.QUESTION ? new AwaitsUnit(referral) : new AlreadyHandled(referral);
            case ANSWER -> new NoOpenQuestion(referral);
            case REOPENING -> new NotEnded(referral);
            case CONTACT_ATTEMPT, CLOSURE, WITHDRAWAL -> new Ended(referral);
        };
    }

    /** Also the answer about a referral of another unit: that it exists is not theirs to know. */
    static final class NotFound extends ReferralProblem {
        NotFound() {
            super(Kind.NOT_FOUND, "referral-not-found");
        }
    }

    static final class AlreadyHandled extends ReferralProblem {
        AlreadyHandled(Referral referral) {
            super(Kind.CONFLICT, "referral-already-handled", referral.reference(), referral.status());
        }
    }

    static final class AwaitsUnit extends ReferralProblem {
        AwaitsUnit(Referral referral) {
            super(Kind.CONFLICT, "referral-awaits-unit", referral.reference());
        }
    }

    static final class NoOpenQuestion extends ReferralProblem {
        NoOpenQuestion(Referral referral) {
            super(Kind.CONFLICT, "referral-without-question", referral.reference(), referral.status());
        }
    }

    static final class Ended extends ReferralProblem {
        Ended(Referral referral) {
            super(Kind.CONFLICT, "referral-past-that", referral.reference(), referral.status());
        }
    }

    static final class Erased extends ReferralProblem {
        Erased(Referral referral) {
            super(Kind.CONFLICT, "referral-erased", referral.reference());
        }
    }

    static final class NotEnded extends ReferralProblem {
        NotEnded(Referral referral) {
            super(Kind.CONFLICT, "referral-not-ended", referral.reference(), referral.status());
        }
    }

    static final class EndNotOpen extends ReferralProblem {
        EndNotOpen(Referral referral, ReferralEnd end) {
            super(Kind.CONFLICT, "referral-end-not-open", referral.reference(), referral.status(), end);
        }
    }

    static final class TooFewAttempts extends ReferralProblem {
        TooFewAttempts(int needed, int made) {
            super(Kind.CONFLICT, "referral-too-few-attempts", needed, made);
        }
    }

    /** Only the unit that referred answers and withdraws. */
    static final class NotTheUnit extends ReferralProblem {
        NotTheUnit(String code) {
            super(Kind.FORBIDDEN, "referral-of-another-unit", code);
        }
    }

    static final class UnknownUnit extends ReferralProblem {
        UnknownUnit(String code) {
            super(Kind.INVALID, "unknown-unit", code);
        }
    }

    static final class UnitNotYours extends ReferralProblem {
        UnitNotYours(String code) {
            super(Kind.FORBIDDEN, "unit-not-yours", code);
        }
    }
}
