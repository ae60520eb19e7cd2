package dk.knudepunkt.platform.register;

import dk.knudepunkt.platform.problem.Problem;

/** Why a company cannot be looked up. */
public final class CompanyProblem extends Problem {

    private CompanyProblem(String slug, Object... arguments) {
        super(Kind.NOT_FOUND, slug, arguments);
    }

    static CompanyProblem notRegistered(String cvr) {
        return new CompanyProblem("company-not-registered", cvr);
    }

    static CompanyProblem registerSilent() {
        return new CompanyProblem("company-register-silent");
    }
}
