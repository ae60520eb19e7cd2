package dk.knudepunkt.goals.indicator;

import dk.knudepunkt.goals.series.KnownFigure;
import dk.knudepunkt.goals.series.SeriesArea;
import dk.knudepunkt.goals.series.SeriesHistory.Snapshot;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How an indicator is made of series. It is data: no program is written for an indicator.
 *
 * @param of series that are added up
 * @param per series that are added up, by which the others are divided
 */
public record Formula(String indicator, How how, List<String> of, List<String> per) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What comes of the sums. */
    public enum How {
        /** The one in per cent of the other. */
        SHARE,
        /** The one divided by the other. */
        RATIO,
        /** By how much the one is more than the year before, in per cent. */
        GROWTH
    }

    public Stream<String> series() {
        return Stream.concat(of.stream(), per.stream());
    }

    /** All years of an area in which nothing is lacking. */
    List<IndicatorPoint> points(Snapshot known, SeriesArea area) {
        var years = new TreeSet<>(known.years(of.getFirst(), area));
        return years.stream().flatMap(year -> point(known, area, year).stream()).toList();
    }

    private Optional<IndicatorPoint> point(Snapshot known, SeriesArea area, int year) {
        var sources = new ArrayList<KnownFigure>();
        var counted = sum(of, known, area, year, sources);
        var base = how == How.GROWTH ? sum(of, known, area, year - 1, sources) : sum(per, known, area, year, sources);
        if (counted.isEmpty() || base.isEmpty() || base.get().signum() == 0) {
            return Optional.empty();
        }
        var origins = sources.stream().map(KnownFigure::origin).distinct().toList();
        return Optional.of(new IndicatorPoint(area, year, value(counted.get(), base.get()), origins, true));
    }

    private BigDecimal value(BigDecimal counted, BigDecimal base) {
        return switch (how) {
            case SHARE -> counted.multiply(HUNDRED).divide(base, 1, RoundingMode.HALF_UP);
            case RATIO -> counted.divide(base, 0, RoundingMode.HALF_UP);
            case GROWTH -> counted.subtract(base).multiply(HUNDRED).divide(base, 1, RoundingMode.HALF_UP);
        };
    }

    private static Optional<BigDecimal> sum(
            List<String> series, Snapshot known, SeriesArea area, int year, List<KnownFigure> sources) {
        var sum = BigDecimal.ZERO;
        for (var code : series) {
            var found = known.find(code, area, year);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            sources.add(found.get());
            sum = sum.add(found.get().figure().value());
        }
        return Optional.of(sum);
    }

    /** All formulas there are. */
    public record Formulas(List<Formula> all) {

        public Optional<Formula> of(String indicator) {
            return all.stream()
                    .filter(formula -> formula.indicator().equals(indicator))
                    .findFirst();
        }
    }
}
