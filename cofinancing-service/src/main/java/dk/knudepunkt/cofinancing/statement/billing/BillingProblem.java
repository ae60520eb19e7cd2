package dk.knudepunkt.cofinancing.statement.billing;

import dk.knudepunkt.platform.problem.Problem;

/** Why billing details are neither shown nor taken. */
abstract sealed class BillingProblem extends Problem {

    private BillingProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static final class NotYours extends BillingProblem {
        NotYours() {
            super(Kind.FORBIDDEN, "billing-not-yours");
        }
    }
}
