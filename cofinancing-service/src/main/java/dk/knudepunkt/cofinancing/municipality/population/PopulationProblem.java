package dk.knudepunkt.cofinancing.municipality.population;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Why a table is not taken in, or a population not shown. */
final class PopulationProblem extends Problem {

    private PopulationProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static PopulationProblem notFound() {
        return new PopulationProblem(Kind.NOT_FOUND, "population-not-found");
    }

    static PopulationProblem extractedInFuture(LocalDate extractedOn) {
        return new PopulationProblem(Kind.INVALID, "population-extracted-in-future", extractedOn.toString());
    }

    static PopulationProblem extractedBefore(LocalDate extractedOn, LocalDate keyDate) {
        return new PopulationProblem(
                Kind.INVALID, "population-extracted-before", extractedOn.toString(), keyDate.toString());
    }

    static PopulationProblem extractDiffers(LocalDate keyDate) {
        return new PopulationProblem(Kind.CONFLICT, "population-extract-differs", keyDate.toString());
    }

    static PopulationProblem unconfirmed(List<Move> moves) {
        return new PopulationProblem(
                Kind.INVALID,
                "population-moves-unconfirmed",
                moves.stream()
                        .map(move -> move.municipality() + " (" + move.municipalityCode() + ")")
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }
}
