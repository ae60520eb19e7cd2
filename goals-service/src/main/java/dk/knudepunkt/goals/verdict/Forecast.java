package dk.knudepunkt.goals.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.discrete.PascalDistribution;
import org.hipparchus.stat.interval.BinomialProportion;
import org.jspecify.annotations.Nullable;

/**
 * Where a value ends, with the band in which it ends 95 times of a hundred; see docs/adr/042.
 *
 * @param low null like {@code high} where nothing says how far it may vary
 */
public record Forecast(
        BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high) {

    private static final double CONFIDENCE = 0.95;
    private static final double TAIL = (1 - CONFIDENCE) / 2;
    private static final double DEVIATIONS = new NormalDistribution().inverseCumulativeProbability(1 - TAIL);

    /** From so many the normal law stands for the negative binomial one, which it then hardly parts from. */
    private static final int MANY = 100;

    private static final double WHOLE = 100;

    /** Nothing says how far it may vary. */
    static Forecast plain(BigDecimal value) {
        return new Forecast(value, null, null);
    }

    /** Of amounts of which only the sum is told. */
    static Forecast ofPace(BigDecimal sum, double share) {
        return plain(whole(sum.doubleValue() / share));
    }

    /**
     * Of a number that grows one by one.
     *
     * @param share of the plan that is behind
     * @param wanted which chooses the law, so that on the way to it one more counted is never a worse forecast
     */
    static Forecast ofCount(double counted, double share, BigDecimal wanted) {
        var end = counted / share;
        if (share >= 1) {
            return new Forecast(whole(end), whole(end), whole(end));
        }
        if (wanted.compareTo(BigDecimal.valueOf(MANY)) >= 0 || counted >= MANY) {
            return normal(counted, end, spread(Math.max(counted, 1), share));
        }
        // What is still to come: the things of a process of which this share is behind, before one more of the counted
        // comes.
        var successes = (int) counted;
        var least = successes == 0 ? 0 : quantile(successes, share, TAIL);
        return new Forecast(
                whole(end), whole(counted + least), whole(counted + quantile(successes + 1, share, 1 - TAIL)));
    }

    /**
     * Of amounts that come one by one.
     *
     * @param squares the squares of the amounts that have come, added up: few large ones say less than many small ones
     */
    static Forecast ofSum(BigDecimal sum, double squares, double share) {
        return normal(sum.doubleValue(), sum.doubleValue() / share, spread(squares, share));
    }

    /** Of a part of n, in per cent: Wilson's interval, which holds for few and near the ends, too. */
    static Forecast ofShare(BigDecimal percent, long n) {
        var interval = BinomialProportion.getWilsonScoreInterval(
                Math.toIntExact(n), Math.clamp(percent.doubleValue() / WHOLE, 0, 1), CONFIDENCE);
        return new Forecast(
                percent, tenths(interval.getLowerBound() * WHOLE), tenths(interval.getUpperBound() * WHOLE));
    }

    /**
     * Of promoters less detractors, in points.
     *
     * @param extremes the share of those who are either; 1 where it is not known, which gives the widest band
     */
    static Forecast ofScore(BigDecimal points, long n, double extremes) {
        var score = points.doubleValue() / WHOLE;
        var reach = DEVIATIONS * Math.sqrt(Math.max(0, extremes - score * score) / n) * WHOLE;
        return new Forecast(
                points,
                tenths(Math.max(-WHOLE, points.doubleValue() - reach)),
                tenths(Math.min(WHOLE, points.doubleValue() + reach)));
    }

    /** That which is best for an aim within the band. */
    BigDecimal best(Aim aim) {
        var end = aim.isCeiling() ? low : high;
        return end == null ? value : end;
    }

    boolean hasBand() {
        return low != null;
    }

    /** What still comes varies by itself, and so does the pace that it is foretold from. */
    private static double spread(double squares, double share) {
        return squares * (1 - share) / (share * share);
    }

    /** What has come does not go again. */
    private static Forecast normal(double now, double end, double variance) {
        var reach = DEVIATIONS * Math.sqrt(variance);
        return new Forecast(whole(end), whole(Math.max(now, end - reach)), whole(end + reach));
    }

    private static int quantile(int successes, double share, double probability) {
        return new PascalDistribution(successes, share).inverseCumulativeProbability(probability);
    }

    private static BigDecimal whole(double value) {
        return BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP);
    }

    private static BigDecimal tenths(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }
}
