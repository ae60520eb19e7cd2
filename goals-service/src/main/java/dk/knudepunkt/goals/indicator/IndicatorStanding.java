package dk.knudepunkt.goals.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.goals.series.SeriesArea;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where the region stands in the last year that is known, and what became of the target since it was set. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record IndicatorStanding(
        @Schema(examples = "2019", description = "The last year of which the figures are known")
        int year,

        @Schema(examples = "9.8") BigDecimal value,

        @Schema(
                nullable = true,
                examples = "13.7",
                description = "The target by the figures of that year; null where"
                        + " those of somebody who decides it are not known")
        @Nullable
        BigDecimal goalpost,

        @Schema(nullable = true, examples = "10.1", description = "Where the region must be that year to be in time")
        @Nullable
        BigDecimal required,

        @Schema(examples = "9.5", description = "The value when the target was set")
        BigDecimal valueWhenSet,

        @Schema(examples = "13.5", description = "The target when it was set")
        BigDecimal goalpostWhenSet,

        @Schema(nullable = true, description = "Null where the target of today is not known") @Nullable
        IndicatorMovement movement) {

    /** Empty where the source says of no value which year it is of. */
    public static Optional<IndicatorStanding> of(Indicator indicator, IndicatorSeries series, SeriesArea region) {
        return path(indicator, series, region).stream()
                .filter(year -> year.value() != null)
                .reduce((earlier, later) -> later)
                .map(last -> of(indicator, last));
    }

    private static IndicatorStanding of(Indicator indicator, IndicatorYear last) {
        var value = Objects.requireNonNull(last.value());
        var before = indicator.status().value();
        var set = indicator.target().value();
        var goalpost = last.goalpost();
        return new IndicatorStanding(
                last.year(),
                value,
                goalpost,
                last.required(),
                before,
                set,
                goalpost == null
                        ? null
                        : IndicatorMovement.of(value.compareTo(before) != 0, goalpost.compareTo(set) != 0));
    }

    /** From the first year that is known to the target's: what was, what was asked for, and what is required from now on. */
    public static List<IndicatorYear> path(Indicator indicator, IndicatorSeries series, SeriesArea region) {
        var years = series.years(region);
        if (years.isEmpty()) {
            return List.of();
        }
        var goalpost = Goalpost.of(indicator);
        var way = Way.of(indicator, series, region);
        return IntStream.rangeClosed(
                        years.getFirst(),
                        Math.max(years.getLast(), indicator.target().year()))
                .mapToObj(year -> new IndicatorYear(
                        year,
                        series.in(region, year).orElse(null),
                        year > years.getLast()
                                ? null
                                : goalpost.in(series, year).orElse(null),
                        way == null ? null : way.in(year),
                        series.in(SeriesArea.COUNTRY, year).orElse(null)))
                .toList();
    }

    /** The straight way from the first year that is known to the target of today. */
    private record Way(int from, BigDecimal start, int to, BigDecimal end, boolean flat) {

        static @Nullable Way of(Indicator indicator, IndicatorSeries series, SeriesArea region) {
            var years = series.years(region);
            var first = years.getFirst();
            var goalpost = Goalpost.of(indicator);
            return goalpost.in(series, years.getLast())
                    .map(end -> new Way(
                            first,
                            series.in(region, first).orElseThrow(),
                            indicator.target().year(),
                            end,
                            goalpost.asksEveryYear()))
                    .orElse(null);
        }

        BigDecimal in(int year) {
            if (flat || year >= to) {
                return end;
            }
            return start.add(end.subtract(start)
                    .multiply(BigDecimal.valueOf(year - from))
                    .divide(BigDecimal.valueOf(to - from), 1, RoundingMode.HALF_UP));
        }
    }
}
