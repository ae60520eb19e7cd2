package dk.knudepunkt.cofinancing.statement.billing;

import dk.knudepunkt.platform.problem.Problem;

/** Why billing details are neither shown nor taken. */
final class BillingProblem extends Problem {

    private BillingProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static BillingProblem notYours() {
        return new BillingProblem(Kind.FORBIDDEN, "billing-not-yours");
    }
}
