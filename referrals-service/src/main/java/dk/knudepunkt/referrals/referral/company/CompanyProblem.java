package dk.knudepunkt.referrals.referral.company;

import dk.knudepunkt.platform.problem.Problem;

/** Why a company cannot be looked up. */
public abstract sealed class CompanyProblem extends Problem {

    private CompanyProblem(String slug, Object... arguments) {
        super(Kind.NOT_FOUND, slug, arguments);
    }

    static final class NotRegistered extends CompanyProblem {
        NotRegistered(String cvr) {
            super("company-not-registered", cvr);
        }
    }

    static final class RegisterSilent extends CompanyProblem {
        RegisterSilent() {
            super("company-register-silent");
        }
    }
}
