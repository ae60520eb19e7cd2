package dk.knudepunkt.referrals.unit.sharing;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;

/** Why a consent cannot be given or taken back. */
final class ConsentProblem extends Problem {

    private ConsentProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** Also the answer about another unit's. */
    static ConsentProblem notFound() {
        return new ConsentProblem(Kind.NOT_FOUND, "consent-not-found");
    }

    static ConsentProblem unitNotYours(String code) {
        return new ConsentProblem(Kind.FORBIDDEN, "consent-of-another-unit", code);
    }

    static ConsentProblem unknownUnit(String code) {
        return new ConsentProblem(Kind.INVALID, "unknown-unit", code);
    }

    static ConsentProblem givenAlready(String cvr, String unitCode) {
        return new ConsentProblem(Kind.CONFLICT, "consent-given-already", cvr, unitCode);
    }

    static ConsentProblem withdrawn(String companyName) {
        return new ConsentProblem(Kind.CONFLICT, "consent-withdrawn", companyName);
    }

    static ConsentProblem inTheFuture() {
        return new ConsentProblem(Kind.INVALID, "consent-in-the-future");
    }

    static ConsentProblem beforeItWasGiven(LocalDate given) {
        return new ConsentProblem(Kind.INVALID, "consent-before-it-was-given", given.toString());
    }
}
