package dk.knudepunkt.referrals.referral;

import dk.knudepunkt.platform.problem.Problem;

/** Why something cannot be done to a referral. */
abstract sealed class ReferralProblem extends Problem {

    private ReferralProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
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
