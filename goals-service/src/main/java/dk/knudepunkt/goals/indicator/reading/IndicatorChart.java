package dk.knudepunkt.goals.indicator.reading;

import static java.util.stream.Collectors.joining;

import dk.knudepunkt.goals.indicator.Indicator;
import dk.knudepunkt.goals.indicator.IndicatorSeries;
import dk.knudepunkt.goals.indicator.IndicatorStanding;
import dk.knudepunkt.goals.indicator.IndicatorYear;
import dk.knudepunkt.goals.series.SeriesArea;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An indicator as lines over the years, as an SVG of 1000 by 320 takes them. */
record IndicatorChart(List<IndicatorYear> years, List<ChartLine> lines, BigDecimal lowest, BigDecimal highest) {

    private static final double LEFT = 60;
    private static final double WIDTH = 900;
    private static final double TOP = 20;
    private static final double HEIGHT = 250;

    /** A line by its kind, which is how the page draws it. */
    public record ChartLine(String kind, List<ChartPoint> points) {

        /** As a line of SVG takes them. */
        public String path() {
            return points.stream().map(point -> point.x() + "," + point.y()).collect(joining(" "));
        }
    }

    /** Where a value stands. */
    public record ChartPoint(double x, double y) {}

    /** Null where nothing is known of any year. */
    static @Nullable IndicatorChart of(Indicator indicator, IndicatorSeries series, SeriesArea region) {
        var years = IndicatorStanding.path(indicator, series, region);
        if (years.isEmpty()) {
            return null;
        }
        var values = new ArrayList<BigDecimal>();
        years.forEach(year -> Stream.of(year.value(), year.goalpost(), year.required(), year.country())
                .filter(Objects::nonNull)
                .forEach(values::add));
        SeriesArea.regions()
                .forEach(area -> series.of(area)
                        .filter(point -> point.year() != null
                                && point.year() >= years.getFirst().year())
                        .forEach(point -> values.add(point.value())));
        var lowest = values.stream().min(BigDecimal::compareTo).orElseThrow();
        var highest = values.stream().max(BigDecimal::compareTo).orElseThrow();
        return new Scale(years.getFirst().year(), years.getLast().year(), lowest, highest).chart(years, series, region);
    }

    private record Scale(int from, int to, BigDecimal lowest, BigDecimal highest) {

        private IndicatorChart chart(List<IndicatorYear> years, IndicatorSeries series, SeriesArea region) {
            var lines = new ArrayList<ChartLine>();
            SeriesArea.regions().stream()
                    .filter(area -> area != region)
                    .forEach(area -> lines.add(line(
                            "others",
                            years,
                            year -> series.in(area, year.year()).orElse(null))));
            lines.add(line("country", years, IndicatorYear::country));
            lines.add(line("benchmark", years, IndicatorYear::goalpost));
            lines.add(line("required", years, IndicatorYear::required));
            lines.add(line("ours", years, IndicatorYear::value));
            return new IndicatorChart(
                    years,
                    lines.stream().filter(line -> !line.points().isEmpty()).toList(),
                    lowest,
                    highest);
        }

        private ChartLine line(
                String kind, List<IndicatorYear> years, Function<IndicatorYear, @Nullable BigDecimal> value) {
            var points = new ArrayList<ChartPoint>();
            for (var year : years) {
                var at = value.apply(year);
                if (at != null) {
                    points.add(new ChartPoint(x(year.year()), y(at)));
                }
            }
            return new ChartLine(kind, List.copyOf(points));
        }

        private double x(int year) {
            return from == to ? LEFT : rounded(LEFT + WIDTH * (year - from) / (to - from));
        }

        private double y(BigDecimal value) {
            var room = highest.subtract(lowest).doubleValue();
            var above = highest.subtract(value).doubleValue();
            return rounded(room == 0 ? TOP : TOP + HEIGHT * above / room);
        }

        private static double rounded(double place) {
            return Math.round(place * 10) / 10.0;
        }
    }

    public int firstYear() {
        return years.getFirst().year();
    }

    public int lastYear() {
        return years.getLast().year();
    }
}
