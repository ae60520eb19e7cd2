package dk.knudepunkt.referrals.unit.sharing;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;

/** Why a consent cannot be given or taken back. */
abstract sealed class ConsentProblem extends Problem {

    private ConsentProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** Also the answer about another unit's. */
    static final class NotFound extends ConsentProblem {
        NotFound() {
            super(Kind.NOT_FOUND, "consent-not-found");
        }
    }

    static final class UnitNotYours extends ConsentProblem {
        UnitNotYours(String code) {
            super(Kind.FORBIDDEN, "consent-of-another-unit", code);
        }
    }

    static final class UnknownUnit extends ConsentProblem {
        UnknownUnit(String code) {
            super(Kind.INVALID, "unknown-unit", code);
        }
    }

    static final class GivenAlready extends ConsentProblem {
        GivenAlready(String cvr, String unitCode) {
            super(Kind.CONFLICT, "consent-given-already", cvr, unitCode);
        }
    }

    static final class Withdrawn extends ConsentProblem {
        Withdrawn(String companyName) {
            super(Kind.CONFLICT, "consent-withdrawn", companyName);
        }
    }

    static final class InTheFuture extends ConsentProblem {
        InTheFuture() {
            super(Kind.INVALID, "consent-in-the-future");
        }
    }

    static final class BeforeItWasGiven extends ConsentProblem {
        BeforeItWasGiven(LocalDate given) {
            super(Kind.INVALID, "consent-before-it-was-given", given.toString());
        }
    }
}
