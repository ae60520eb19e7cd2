package dk.knudepunkt.goals.plan;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The share of a target that is due by the end of each day of its period: from nothing to all of it, and never less than before. */
public final class PlanCurve {

    private final PlanBasis basis;
    private final NavigableMap<LocalDate, Double> knots;

    private PlanCurve(PlanBasis basis, NavigableMap<LocalDate, Double> knots, LocalDate first, LocalDate last) {
        this.basis = basis;
        this.knots = knots;
        knots.put(first.minusDays(1), 0.0);
        knots.put(last, 1.0);
    }

    /**
     * The best that there is: what was agreed, else the months of the year before, else a straight line.
     *
     * @param plan null where nothing was agreed
     * @param yearBefore gives null where it is too little to tell a season
     */
    public static PlanCurve best(
            LocalDate first,
            LocalDate last,
            BigDecimal wanted,
            @Nullable TargetPlan plan,
            Supplier<@Nullable Season> yearBefore) {
        if (plan != null && !plan.points().isEmpty() && wanted.signum() > 0) {
            return plan.curve(first, last, wanted);
        }
        var season = yearBefore.get();
        return season == null ? straight(first, last) : seasonal(first, last, season);
    }

    /** The same each day, for want of anything better. */
    public static PlanCurve straight(LocalDate first, LocalDate last) {
        return new PlanCurve(PlanBasis.STRAIGHT, new TreeMap<>(), first, last);
    }

    /**
     * As it was agreed, straight between the agreed days.
     *
     * @param wanted what is to be reached on the last day; what was agreed before it was lowered is at most that
     */
    public static PlanCurve agreed(LocalDate first, LocalDate last, BigDecimal wanted, Collection<PlanPoint> points) {
        var knots = new TreeMap<LocalDate, Double>();
        points.forEach(point -> knots.put(point.on(), Math.min(1, point.value().doubleValue() / wanted.doubleValue())));
        return new PlanCurve(PlanBasis.AGREED, knots, first, last);
    }

    /** As it fell in the year before. */
    public static PlanCurve seasonal(LocalDate first, LocalDate last, Season season) {
        var knots = new TreeMap<LocalDate, Double>();
        var sum = 0.0;
        for (var month = YearMonth.from(first); month.isBefore(YearMonth.from(last)); month = month.plusMonths(1)) {
            sum += season.shareOf(month.minusYears(1));
            knots.put(month.atEndOfMonth(), sum);
        }
        return new PlanCurve(PlanBasis.SEASONAL, knots, first, last);
    }

    /**
     * What the year before brought.
     *
     * @param things on how many it rests
     * @param amounts by months; not all of them nothing
     */
    public record Season(long things, Map<YearMonth, BigDecimal> amounts) {

        private static final int MONTHS = 12;

        /** In a year with fewer things chance and not the season says in which months they come. */
        private static final long FEWEST = 30;

        /** Null where the year does not tell a season: it brought too little, or nothing that has an amount. */
        public static @Nullable Season of(long things, Map<YearMonth, BigDecimal> amounts) {
            return things < FEWEST || sum(amounts).signum() == 0 ? null : new Season(things, amounts);
        }

        private static BigDecimal sum(Map<YearMonth, BigDecimal> amounts) {
            return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** As if each month had brought one thing more, for where none came in a year one may come in the next. */
        private double shareOf(YearMonth month) {
            var part = amounts.getOrDefault(month, BigDecimal.ZERO).doubleValue()
                    / sum(amounts).doubleValue();
            return (part * things + 1) / (things + MONTHS);
        }
    }

    public PlanBasis basis() {
        return basis;
    }

    /** Between 0 and 1. */
    public double shareAt(LocalDate day) {
        var before = knots.floorEntry(day);
        var after = knots.ceilingEntry(day);
        if (before == null) {
            return 0;
        }
        if (after == null) {
            return 1;
        }
        var days = DAYS.between(before.getKey(), after.getKey());
        var part = days == 0 ? 0 : (double) DAYS.between(before.getKey(), day) / days;
        return before.getValue() + part * (after.getValue() - before.getValue());
    }

    /** How much of what is wanted is due by the end of a day, with one decimal. */
    public BigDecimal requiredAt(LocalDate day, BigDecimal wanted) {
        return wanted.multiply(BigDecimal.valueOf(shareAt(day))).setScale(1, RoundingMode.HALF_UP);
    }
}
