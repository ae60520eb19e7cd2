package dk.knudepunkt.goals.indicator;

import dk.knudepunkt.goals.series.SeriesArea;
import dk.knudepunkt.goals.series.SeriesHistory.Snapshot;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An indicator year by year, in the country and in each region. */
public record IndicatorSeries(List<IndicatorPoint> points) {

    /** What the sources state, and what is made of series; where both are of one year, what the source states. */
    public static IndicatorSeries of(String indicator, @Nullable Formula formula, Snapshot known) {
        var stated = known.best().values().stream()
                .filter(each -> each.figure().series().equals(indicator))
                .map(IndicatorPoint::stated)
                .toList();
        var computed = Arrays.stream(SeriesArea.values())
                .flatMap(
                        area -> formula == null ? Stream.<IndicatorPoint>empty() : formula.points(known, area).stream())
                .filter(point -> stated.stream()
                        .noneMatch(
                                other -> other.area() == point.area() && Objects.equals(other.year(), point.year())));
        return new IndicatorSeries(Stream.concat(stated.stream(), computed)
                .sorted(Comparator.comparing(IndicatorPoint::area)
                        .thenComparing(IndicatorPoint::year, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList());
    }

    /** What there is of the years until this one, and of no known year. */
    public IndicatorSeries until(int last) {
        return new IndicatorSeries(points.stream()
                .filter(point -> point.year() == null || point.year() <= last)
                .toList());
    }

    public Optional<BigDecimal> in(SeriesArea area, int year) {
        return of(area).filter(point -> Objects.equals(point.year(), year))
                .map(IndicatorPoint::value)
                .findFirst();
    }

    public Stream<IndicatorPoint> of(SeriesArea area) {
        return points.stream().filter(point -> point.area() == area);
    }

    /** The years that are known of an area, in their order. */
    List<Integer> years(SeriesArea area) {
        return of(area).map(IndicatorPoint::year).filter(Objects::nonNull).toList();
    }

    /** When it was read last: of several tables the one that was read longest ago; empty where no source says. */
    public Optional<LocalDate> readOn() {
        var byTable = new HashMap<String, LocalDate>();
        points.stream().flatMap(point -> point.origins().stream()).forEach(origin -> {
            var day = origin.extractedOn();
            if (day != null) {
                byTable.merge(origin.sourceTable(), day, (one, other) -> one.isAfter(other) ? one : other);
            }
        });
        return byTable.values().stream().min(Comparator.naturalOrder());
    }

    public boolean isInvented() {
        return points.stream().anyMatch(IndicatorPoint::isInvented);
    }
}
