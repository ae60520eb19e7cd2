package dk.knudepunkt.goals.indicator;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;

import dk.knudepunkt.goals.indicator.IndicatorDefinition.Direction;
import dk.knudepunkt.goals.series.SeriesArea;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a target asks for, year by year: where it follows others, it moves with them. */
record Goalpost(IndicatorTarget target, Direction direction) {

    static Goalpost of(Indicator indicator) {
        return new Goalpost(indicator.target(), indicator.definition().direction());
    }

    /** By the figures of a year; empty where those of somebody who decides it are not known. */
    Optional<BigDecimal> in(IndicatorSeries series, int year) {
        return switch (target.kind()) {
            case FIXED, GROWTH_RATE -> Optional.of(target.value());
            case NATIONAL_AVERAGE -> series.in(SeriesArea.COUNTRY, year);
            case RANK -> ranked(series, year, Objects.requireNonNull(target.rank()));
        };
    }

    /** What asks for the same in every year, and not for a way to the last one. */
    boolean asksEveryYear() {
        return target.kind() == IndicatorTarget.Kind.GROWTH_RATE;
    }

    /** The value of the region at a place, the best first: of four regions nobody knows which is the second of five. */
    private Optional<BigDecimal> ranked(IndicatorSeries series, int year, int rank) {
        List<BigDecimal> values = SeriesArea.regions().stream()
                .flatMap(region -> series.in(region, year).stream())
                .sorted(direction == Direction.UP ? reverseOrder() : naturalOrder())
                .toList();
        return values.size() < SeriesArea.regions().size() ? Optional.empty() : Optional.of(values.get(rank - 1));
    }
}
