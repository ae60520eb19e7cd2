package dk.knudepunkt.referrals.unit.adviser;

import dk.knudepunkt.platform.problem.Problem;

/** Why something cannot be done to an adviser, or a referral not name one. */
public final class AdviserProblem extends Problem {

    private AdviserProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** Also the answer about another unit's. */
    static AdviserProblem notFound() {
        return new AdviserProblem(Kind.NOT_FOUND, "adviser-not-found");
    }

    static AdviserProblem ofAnotherUnit(String unitCode) {
        return new AdviserProblem(Kind.FORBIDDEN, "adviser-of-another-unit", unitCode);
    }

    static AdviserProblem endsEarly() {
        return new AdviserProblem(Kind.INVALID, "adviser-ends-early");
    }

    static AdviserProblem emailTaken(String unitCode) {
        return new AdviserProblem(Kind.CONFLICT, "adviser-email-taken", unitCode);
    }

    static AdviserProblem notActive(String unitCode) {
        return new AdviserProblem(Kind.INVALID, "adviser-not-active", unitCode);
    }
}
