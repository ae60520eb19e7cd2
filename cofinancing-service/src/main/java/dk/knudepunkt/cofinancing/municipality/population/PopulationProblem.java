package dk.knudepunkt.cofinancing.municipality.population;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;

/** Why a table is not taken in, or a population not shown. */
abstract sealed class PopulationProblem extends Problem {

    private PopulationProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static final class NotFound extends PopulationProblem {
        NotFound() {
            super(Kind.NOT_FOUND, "population-not-found");
        }
    }

    static final class ExtractedInFuture extends PopulationProblem {
        ExtractedInFuture(LocalDate extractedOn) {
            super(Kind.INVALID, "population-extracted-in-future", extractedOn.toString());
        }
    }

    static final class ExtractedBefore extends PopulationProblem {
        ExtractedBefore(LocalDate extractedOn, LocalDate keyDate) {
            super(Kind.INVALID, "population-extracted-before", extractedOn.toString(), keyDate.toString());
        }
    }

    static final class ExtractDiffers extends PopulationProblem {
        ExtractDiffers(LocalDate keyDate) {
            super(Kind.CONFLICT, "population-extract-differs", keyDate.toString());
        }
    }
}
