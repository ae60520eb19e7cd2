package dk.knudepunkt.goals.indicator.reading;

import dk.knudepunkt.goals.indicator.Indicator;
import dk.knudepunkt.goals.indicator.IndicatorSeries;
import dk.knudepunkt.goals.indicator.IndicatorStanding;
import dk.knudepunkt.goals.indicator.IndicatorYear;
import dk.knudepunkt.goals.series.SeriesArea;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with all that is known of it.
 *
 * @param region whose indicator it is
 * @param newer tables of which the StatBank has something newer than what was read
 */
public record IndicatorReading(Indicator indicator, IndicatorSeries series, SeriesArea region, List<String> newer) {

    /** What there is of the years until this one. */
    public IndicatorReading until(int year) {
        return new IndicatorReading(indicator, series.until(year), region, newer);
    }

    public @Nullable IndicatorStanding standing() {
        return IndicatorStanding.of(indicator, series, region).orElse(null);
    }

    public List<IndicatorYear> path() {
        return IndicatorStanding.path(indicator, series, region);
    }

    public @Nullable IndicatorChart chart() {
        return IndicatorChart.of(indicator, series, region);
    }

    /**
     * The StatBank says that there is something newer; or else, once tables were read, by the age of what was read, since nobody
     * announces the next; or else as the paper's status says.
     */
    public boolean isStaleOn(LocalDate today) {
        return !newer.isEmpty()
                || series.readOn()
                        .map(read -> read.plusYears(1).isBefore(today))
                        .orElseGet(() -> indicator.status().isStaleOn(today));
    }

    public boolean isInvented() {
        return series.isInvented();
    }

    /** All values with where they come from. */
    public List<IndicatorSeriesRow> rows() {
        return IndicatorSeriesRow.of(indicator, series);
    }
}
