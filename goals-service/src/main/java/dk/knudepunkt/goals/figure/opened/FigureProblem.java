package dk.knudepunkt.goals.figure.opened;

import dk.knudepunkt.goals.feed.Discretion;
import dk.knudepunkt.goals.figure.Figure;
import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;
import java.util.List;

/** Why a figure cannot be shown as it was asked for. */
final class FigureProblem extends Problem {

    private FigureProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static Problem outsidePeriod(LocalDate first, LocalDate last) {
        return new FigureProblem(Kind.MALFORMED, "day-outside-contract", first.toString(), last.toString())
                .at("/validTo");
    }

    static Problem noBeginning() {
        return new FigureProblem(Kind.MALFORMED, "delta-without-beginning").at("/from");
    }

    static Problem developersAreTheHouses() {
        return new FigureProblem(Kind.FORBIDDEN, "developers-are-the-houses").at("/by");
    }

    static Problem breakdownIsOfTheWhole() {
        return new FigureProblem(Kind.FORBIDDEN, "breakdown-is-of-the-whole").at("/by");
    }

    /** Outside of the house parts of different figures could be subtracted from each other. */
    static Problem partIsTheHouses() {
        return new FigureProblem(Kind.FORBIDDEN, "part-is-the-houses").at("/by");
    }

    /** From two other days one would read how few came between them. */
    static Problem onDaysOfAStatus(List<LocalDate> days) {
        return new FigureProblem(
                        Kind.FORBIDDEN,
                        "figure-on-days-of-a-status",
                        days.getFirst().toString(),
                        days.getLast().toString())
                .at("/validTo");
    }

    /** What two definitions come to is not of one thing. */
    static FigureProblem definitionChanged(Figure before, Figure after) {
        return new FigureProblem(
                Kind.CONFLICT, "figure-definition-changed", version(before), day(before), version(after), day(after));
    }

    private static String version(Figure figure) {
        var definition = figure.definition();
        return definition == null ? "0" : String.valueOf(definition.version());
    }

    private static Object day(Figure figure) {
        var definition = figure.definition();
        return definition == null ? "–" : definition.origin().validFrom();
    }

    static Problem tooFewToShow() {
        return new FigureProblem(Kind.FORBIDDEN, "too-few-to-show", Discretion.FEWEST);
    }
}
