package dk.knudepunkt.cofinancing.agreement.draft;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;

/** Why a version of an agreement cannot be written. What is wrong with its terms the agreement itself says. */
abstract sealed class DraftProblem extends Problem {

    private DraftProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static final class UnknownCluster extends DraftProblem {
        UnknownCluster(String code) {
            super(Kind.INVALID, "unknown-cluster", code);
        }
    }

    static final class OtherCluster extends DraftProblem {
        OtherCluster(String code) {
            super(Kind.INVALID, "agreement-of-other-cluster", code);
        }
    }

    static final class KeyDateWithoutPopulation extends DraftProblem {
        KeyDateWithoutPopulation(LocalDate keyDate) {
            super(Kind.INVALID, "key-date-without-population", keyDate.toString());
        }
    }
}
