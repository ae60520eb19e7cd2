package dk.knudepunkt.goals.figure;

import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.goals.house.HouseScope;
import dk.knudepunkt.platform.security.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who reads a figure, and so how much of it is told. Outside of the house a figure of companies is told whole: parts of different
 * figures overlap, and what is hidden in one could be found by subtracting others; see docs/adr/050.
 */
public enum Reader {
    /** All of it, down to each thing. */
    HOUSE,
    /** The whole; and of parts only those that the target itself asks for, without the few. */
    OUTSIDE;

    private static final int MONTHS_OF_A_HALF = 6;

    /** Of a contract: those of another house are outside of it. */
    public static Reader of(Caller caller, ContractKey contract) {
        return HouseScope.of(caller).may("few:read", contract) ? HOUSE : OUTSIDE;
    }

    /** Whether few of what it counts could tell the reader who a company is. */
    public boolean isDiscreetOf(Figure figure) {
        var definition = figure.definition();
        return this == OUTSIDE
                && definition != null
                && definition.basis().feed().isOfCompanies();
    }

    /** By what the figure may be broken down. */
    public List<Dimension> dimensions(Figure figure) {
        return Stream.of(Dimension.values())
                .filter(dimension -> isToldBy(figure, dimension))
                .toList();
    }

    /** Whether the figure is told in such parts. */
    public boolean isToldBy(Figure figure, Dimension dimension) {
        return this == HOUSE
                || (dimension != Dimension.DEVELOPER && (!isDiscreetOf(figure) || dimension.isAskedForBy(figure)));
    }

    /** Whether the figure is told up to a day: outside as of the days of a status, or else two days would make a part of a month. */
    public boolean isToldUpTo(Figure figure, Figure.FigurePeriod period, @Nullable LocalDate day) {
        return day == null || !isDiscreetOf(figure) || daysOfAStatus(period).contains(day);
    }

    /** The ends of both halves of a year. */
    public static List<LocalDate> daysOfAStatus(Figure.FigurePeriod period) {
        return List.of(period.from().plusMonths(MONTHS_OF_A_HALF).minusDays(1), period.to());
    }
}
