package dk.knudepunkt.cases.evaluation.result;

import io.quarkus.qute.TemplateData;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The score over time, as a line of so many months; months with too few answers are left out. */
@TemplateData
public record MonthlyScores(SortedMap<YearMonth, NetPromoter> scores) {

    private static final double WIDTH = 960;
    private static final double LEFT = 20;
    private static final double TOP = 10;

    /** Whether there is a line to be drawn. */
    public boolean isLine() {
        return scores.size() > 1;
    }

    public List<Point> points() {
        var first = scores.firstKey();
        var months = Math.max(1, ChronoUnit.MONTHS.between(first, scores.lastKey()));
        return scores.entrySet().stream()
                .map(each -> new Point(
                        each.getKey().toString(),
                        LEFT + WIDTH * ChronoUnit.MONTHS.between(first, each.getKey()) / months,
                        each.getValue()))
                .toList();
    }

    /** The points as a line of SVG takes them. */
    public String path() {
        return points().stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
    }

    /** A month of it, from 100 above to -100 below. */
    @TemplateData
    public record Point(String month, double x, NetPromoter score) {

        public double y() {
            return y(score.score().doubleValue());
        }

        public double top() {
            return y(score.high().doubleValue());
        }

        public double bottom() {
            return y(score.low().doubleValue());
        }

        private static double y(double score) {
            return TOP + 100 - score;
        }
    }
}
