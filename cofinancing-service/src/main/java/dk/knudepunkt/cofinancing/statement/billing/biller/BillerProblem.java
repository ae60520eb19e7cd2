package dk.knudepunkt.cofinancing.statement.billing.biller;

import dk.knudepunkt.platform.problem.Problem;

/** Why a biller is not proposed, or a proposal not shown. */
final class BillerProblem extends Problem {

    private BillerProblem(Kind kind, String slug) {
        super(kind, slug);
    }

    static BillerProblem notFound() {
        return new BillerProblem(Kind.NOT_FOUND, "biller-proposal-not-found");
    }

    static BillerProblem anotherWaits() {
        return new BillerProblem(Kind.CONFLICT, "biller-proposal-waits");
    }
}
