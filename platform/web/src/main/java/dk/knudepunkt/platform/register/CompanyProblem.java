package dk.knudepunkt.platform.register;

import dk.knudepunkt.platform.problem.Problem;

/** Why a company cannot be looked up. */
public final class CompanyProblem extends Problem {

    private CompanyProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static CompanyProblem notRegistered(String cvr) {
        return new CompanyProblem(Kind.NOT_FOUND, "company-not-registered", cvr);
    }

    static CompanyProblem registerSilent() {
        return new CompanyProblem(Kind.NOT_FOUND, "company-register-silent");
    }
}
