package dk.knudepunkt.referrals.unit.keyaccount;

import dk.knudepunkt.platform.problem.Problem;

/** Why something cannot be done to a key account. */
final class KeyAccountProblem extends Problem {

    private KeyAccountProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static KeyAccountProblem unknownManager(String subject) {
        return new KeyAccountProblem(Kind.INVALID, "key-account-manager-unknown", subject);
    }

    /** Also the answer about another unit's. */
    static KeyAccountProblem notFound() {
        return new KeyAccountProblem(Kind.NOT_FOUND, "key-account-not-found");
    }
}
