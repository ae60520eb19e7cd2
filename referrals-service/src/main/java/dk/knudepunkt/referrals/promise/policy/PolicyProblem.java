package dk.knudepunkt.referrals.promise.policy;

import dk.knudepunkt.platform.problem.Problem;

/** Why a policy cannot be made active. */
final class PolicyProblem extends Problem {

    private PolicyProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static PolicyProblem stepsOutOfOrder() {
        return new PolicyProblem(Kind.INVALID, "policy-steps-out-of-order");
    }
}
