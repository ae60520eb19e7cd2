package dk.knudepunkt.goals.series;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a series stands at in an area and year.
 *
 * @param year null where the source does not say of which
 */
public record SeriesFigure(
        String series, SeriesArea area, @Nullable Integer year, BigDecimal value) {

    /** Of what the value is. */
    Place place() {
        return new Place(series, area, year);
    }

    /** A series, an area and a year. */
    record Place(String series, SeriesArea area, @Nullable Integer year) {}
}
