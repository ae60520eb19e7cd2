package dk.knudepunkt.goals.figure;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.platform.problem.Problem;

/** Why a figure cannot be shown as it was asked for. */
final class FigureProblem extends Problem {

    private FigureProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static Problem outsideContract(Contract contract) {
        return new FigureProblem(
                        Kind.MALFORMED,
                        "day-outside-contract",
                        contract.firstDay().toString(),
                        contract.lastDay().toString())
                .at("/validTo");
    }

    static Problem noBeginning() {
        return new FigureProblem(Kind.MALFORMED, "delta-without-beginning").at("/from");
    }

    static Problem developersAreTheHouses() {
        return new FigureProblem(Kind.FORBIDDEN, "developers-are-the-houses").at("/by");
    }

    static Problem tooFewToShow() {
        return new FigureProblem(Kind.FORBIDDEN, "too-few-to-show", Discretion.FEWEST);
    }
}
