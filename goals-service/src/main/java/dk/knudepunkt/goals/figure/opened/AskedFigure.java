package dk.knudepunkt.goals.figure.opened;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.figure.Asking;
import dk.knudepunkt.goals.figure.Dimension;
import dk.knudepunkt.goals.figure.Figure;
import dk.knudepunkt.goals.figure.Figure.FigurePeriod;
import dk.knudepunkt.goals.figure.FigureGroup;
import dk.knudepunkt.goals.figure.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure as somebody asked for it, who may be told it so.
 *
 * @param period the whole one, of which part may be asked for
 */
record AskedFigure(Contract contract, Figure figure, FigurePeriod period, Asking asking, Reader reader) {

    AskedFigure {
        if (!reader.isToldUpTo(figure, period, asking.validTo())) {
            throw FigureProblem.onDaysOfAStatus(Reader.daysOfAStatus(period));
        }
    }

    /** The parts that were asked for; null where none were, and the target asks for none. */
    @Nullable
    List<FigureGroup> groups(@Nullable Dimension by) {
        if (by != null) {
            requireTold(by);
        }
        return FigureGroup.of(figure, asking, by, reader);
    }

    /** Who is not of the house breaks down what is known now, of the whole period: from two days one would read who came between. */
    private void requireTold(Dimension by) {
        if (reader == Reader.OUTSIDE && !asking.equals(Asking.NOW)) {
            throw FigureProblem.breakdownIsOfTheWhole();
        }
        if (!reader.isToldBy(figure, by)) {
            throw by == Dimension.DEVELOPER ? FigureProblem.developersAreTheHouses() : FigureProblem.partIsTheHouses();
        }
    }
}
