package dk.knudepunkt.referrals.unit;

import dk.knudepunkt.platform.problem.Problem;

/** Why something cannot be done to a unit. */
final class UnitProblem extends Problem {

    private UnitProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static UnitProblem notFound(String code) {
        return new UnitProblem(Kind.NOT_FOUND, "unit-not-found", code);
    }

    static UnitProblem servedAlready(String municipalityCode) {
        return new UnitProblem(Kind.CONFLICT, "unit-serves-already", municipalityCode);
    }

    static UnitProblem endsBeforeItBegins() {
        return new UnitProblem(Kind.INVALID, "unit-service-ends-early");
    }
}
