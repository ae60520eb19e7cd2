package dk.knudepunkt.referrals.unit.adviser;

import dk.knudepunkt.platform.problem.Problem;

/** Why something cannot be done to an adviser, or a referral not name one. */
public abstract sealed class AdviserProblem extends Problem {

    private AdviserProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** Also the answer about another unit's. */
    static final class NotFound extends AdviserProblem {
        NotFound() {
            super(Kind.NOT_FOUND, "adviser-not-found");
        }
    }

    static final class OfAnotherUnit extends AdviserProblem {
        OfAnotherUnit(String unitCode) {
            super(Kind.FORBIDDEN, "adviser-of-another-unit", unitCode);
        }
    }

    static final class EndsEarly extends AdviserProblem {
        EndsEarly() {
            super(Kind.INVALID, "adviser-ends-early");
        }
    }

    static final class EmailTaken extends AdviserProblem {
        EmailTaken(String unitCode) {
            super(Kind.CONFLICT, "adviser-email-taken", unitCode);
        }
    }

    static final class NotActive extends AdviserProblem {
        NotActive(String unitCode) {
            super(Kind.INVALID, "adviser-not-active", unitCode);
        }
    }
}
