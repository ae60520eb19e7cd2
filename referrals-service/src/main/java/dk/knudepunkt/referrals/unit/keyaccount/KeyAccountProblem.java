package dk.knudepunkt.referrals.unit.keyaccount;

import dk.knudepunkt.platform.problem.Problem;

/** Why something cannot be done to a key account. */
abstract sealed class KeyAccountProblem extends Problem {

    private KeyAccountProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** Also the answer about another unit's. */
    static final class NotFound extends KeyAccountProblem {
        NotFound() {
            super(Kind.NOT_FOUND, "key-account-not-found");
        }
    }
}
