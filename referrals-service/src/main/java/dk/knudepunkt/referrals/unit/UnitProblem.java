package dk.knudepunkt.referrals.unit;

import dk.knudepunkt.platform.problem.Problem;

/** Why something cannot be done to a unit. */
abstract sealed class UnitProblem extends Problem {

    private UnitProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static final class NotFound extends UnitProblem {
        NotFound(String code) {
            super(Kind.NOT_FOUND, "unit-not-found", code);
        }
    }

    static final class ServedAlready extends UnitProblem {
        ServedAlready(String municipalityCode) {
            super(Kind.CONFLICT, "unit-serves-already", municipalityCode);
        }
    }

    static final class EndsBeforeItBegins extends UnitProblem {
        EndsBeforeItBegins() {
            super(Kind.INVALID, "unit-service-ends-early");
        }
    }
}
