package dk.knudepunkt.goals.indicator;

import dk.knudepunkt.goals.series.KnownFigure;
import dk.knudepunkt.goals.series.SeriesArea;
import dk.knudepunkt.goals.series.SeriesOrigin;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator stands at in an area and year.
 *
 * @param year null where the source does not say of which
 * @param origins where what it is made of comes from
 * @param computed whether it is made here, and not stated by the source
 */
public record IndicatorPoint(
        SeriesArea area, @Nullable Integer year, BigDecimal value, List<SeriesOrigin> origins, boolean computed) {

    static IndicatorPoint stated(KnownFigure known) {
        var figure = known.figure();
        return new IndicatorPoint(figure.area(), figure.year(), figure.value(), List.of(known.origin()), false);
    }

    public boolean isInvented() {
        return origins.stream().anyMatch(SeriesOrigin::invented);
    }
}
