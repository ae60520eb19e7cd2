package dk.knudepunkt.cases.company.consent;

import dk.knudepunkt.platform.problem.Problem;

/** Why a consent cannot be stated so. */
final class ConsentProblem extends Problem {

    private ConsentProblem(Kind kind, String slug) {
        super(kind, slug);
    }

    static ConsentProblem withoutWording() {
        return new ConsentProblem(Kind.INVALID, "consent-without-wording");
    }

    static ConsentProblem notGiven() {
        return new ConsentProblem(Kind.CONFLICT, "consent-not-given");
    }
}
