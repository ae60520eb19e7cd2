package dk.knudepunkt.goals.scoreboard;

import static java.util.stream.Collectors.joining;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.figure.Dimension;
import dk.knudepunkt.goals.figure.Figure;
import dk.knudepunkt.goals.figure.Reader;
import dk.knudepunkt.goals.verdict.Assessment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The way to a target as a small drawing, with the numbers that it is drawn from.
 *
 * @param months empty where a target has no way, or its way rests on months that would tell the reader of few
 * @param said with the value and the band
 * @param most the value at the upper edge
 */
record Sparkline(List<WayMonth> months, Assessment said, double most) {

    private static final int WIDTH = 120;
    private static final int HEIGHT = 40;
    private static final int DAYS = 366;

    /**
     * The end of a month.
     *
     * @param planned what is due by then
     * @param reached what was there; null where that is to come, is not counted here, or would tell of few
     */
    record WayMonth(
            YearMonth month, BigDecimal planned, @Nullable BigDecimal reached) {}

    /**
     * Draws what a target asks for and has.
     *
     * @param judged as the reader may see it
     */
    static Sparkline of(Contract contract, Figure.Judged judged, Reader reader) {
        var said = judged.assessment();
        var wanted = judged.target().terms().value();
        if (wanted == null || !judged.isWay() || !judged.tellsItsWay(reader)) {
            return new Sparkline(List.of(), said, 1);
        }
        var reached = reached(judged.figure(), reader);
        var until = said.asOf() == null ? contract.firstDay() : said.asOf();
        var months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(contract.year(), month))
                .map(month -> new WayMonth(
                        month,
                        judged.curve().requiredAt(month.atEndOfMonth(), wanted),
                        month.isAfter(YearMonth.from(until)) ? null : upTo(reached, month)))
                .toList();
        var most = Stream.of(wanted, said.high(), said.value())
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(1);
        return new Sparkline(months, said, Math.max(most, 1));
    }

    private static @Nullable SortedMap<YearMonth, BigDecimal> reached(Figure figure, Reader reader) {
        return figure instanceof Figure.Counted counted
                        && counted.tellsMonths()
                        && reader.isToldBy(figure, Dimension.MONTH)
                ? counted.months()
                : null;
    }

    private static @Nullable BigDecimal upTo(@Nullable SortedMap<YearMonth, BigDecimal> reached, YearMonth month) {
        return reached == null
                ? null
                : reached.headMap(month.plusMonths(1)).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The points of the line that was planned. */
    public String planned() {
        return line(WayMonth::planned);
    }

    /** The points of the line of what was there; empty where it is not known month by month. */
    public String reached() {
        return line(WayMonth::reached);
    }

    /** From the beginning of the year, with nothing. */
    private String line(Function<WayMonth, @Nullable BigDecimal> value) {
        var points = months.stream()
                .filter(month -> value.apply(month) != null)
                .map(month -> x(month.month().atEndOfMonth()) + "," + y(Objects.requireNonNull(value.apply(month))))
                .collect(joining(" "));
        return points.isEmpty() ? "" : "0," + HEIGHT + " " + points;
    }

    /** Where what was judged stands; null where nothing was. */
    public @Nullable Place dot() {
        var day = said.asOf();
        var value = said.value();
        return day == null || value == null ? null : new Place(x(day), y(value));
    }

    /** The ends of the band in which it ends; null without one. */
    public @Nullable Band band() {
        var low = said.low();
        var high = said.high();
        return low == null || high == null ? null : new Band(y(low), y(high));
    }

    record Place(int x, int y) {}

    record Band(int low, int high) {}

    private static int x(LocalDate day) {
        return day.getDayOfYear() * WIDTH / DAYS;
    }

    private int y(BigDecimal value) {
        return HEIGHT - (int) Math.round(value.doubleValue() * HEIGHT / most);
    }
}
