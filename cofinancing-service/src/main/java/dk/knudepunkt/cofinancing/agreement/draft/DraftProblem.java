package dk.knudepunkt.cofinancing.agreement.draft;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;

/** Why a version of an agreement cannot be written. What is wrong with its terms the agreement itself says. */
final class DraftProblem extends Problem {

    private DraftProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static DraftProblem unknownCluster(String code) {
        return new DraftProblem(Kind.INVALID, "unknown-cluster", code);
    }

    static DraftProblem otherCluster(String code) {
        return new DraftProblem(Kind.INVALID, "agreement-of-other-cluster", code);
    }

    static DraftProblem keyDateWithoutPopulation(LocalDate keyDate) {
        return new DraftProblem(Kind.INVALID, "key-date-without-population", keyDate.toString());
    }
}
