package dk.knudepunkt.goals.population;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.jspecify.annotations.Nullable;

/**
 * How much of all has gone to a part of the people.
 *
 * @param count of what is spread
 * @param of all of it
 * @param persons who live in the part
 * @param people in all of it, of whom there are some
 */
public record Share(long count, long of, long persons, long people) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Within which nineteen of twenty fall by chance, in standard deviations. */
    private static final double NINETEEN_OF_TWENTY = 1.96;

    private static final double TAIL = 0.025;

    /** Both ends included, in per cent of the share of people. */
    public record Between(BigDecimal low, BigDecimal high) {

        boolean holds(BigDecimal percent) {
            return low.compareTo(percent) <= 0 && percent.compareTo(high) <= 0;
        }

        private static Between of(double low, double high) {
            return new Between(rounded(low), rounded(high));
        }
    }

    /** How many there would be if all were spread as people are. */
    public BigDecimal expected() {
        return BigDecimal.valueOf(of)
                .multiply(BigDecimal.valueOf(persons))
                .divide(BigDecimal.valueOf(people), 1, RoundingMode.HALF_UP);
    }

    /** The share of people, in per cent. */
    public BigDecimal ofPeople() {
        return percentOf(persons, people);
    }

    /** The share of what is spread, in per cent; null where nothing is. */
    public @Nullable BigDecimal ofAll() {
        return of == 0 ? null : percentOf(count, of);
    }

    /** The one share in per cent of the other; null where one of them cannot be told. */
    public @Nullable BigDecimal percent() {
        return of == 0 || persons == 0
                ? null
                : BigDecimal.valueOf(count)
                        .multiply(BigDecimal.valueOf(people))
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(of).multiply(BigDecimal.valueOf(persons)), 1, RoundingMode.HALF_UP);
    }

    /** Where the true percentage lies, with 95 % certainty: the exact interval of Clopper and Pearson. */
    public @Nullable Between interval() {
        if (of == 0 || persons == 0) {
            return null;
        }
        var low = count == 0 ? 0 : new BetaDistribution(count, of - count + 1.0).inverseCumulativeProbability(TAIL);
        var high = count == of
                ? 1
                : new BetaDistribution(count + 1.0, of - (double) count).inverseCumulativeProbability(1 - TAIL);
        return Between.of(low * factor(), high * factor());
    }

    /** What chance alone makes of a part that gets exactly its share, nineteen times of twenty. */
    public @Nullable Between chance() {
        if (of == 0 || persons == 0) {
            return null;
        }
        var share = (double) persons / people;
        var off = 100 * NINETEEN_OF_TWENTY * Math.sqrt((1 - share) / (of * share));
        return Between.of(Math.max(0, 100 - off), 100 + off);
    }

    public ShareStanding standing() {
        var percent = percent();
        var interval = interval();
        if (percent == null || interval == null) {
            return ShareStanding.NOTHING_YET;
        }
        if (percent.compareTo(HUNDRED) >= 0) {
            return ShareStanding.REACHED;
        }
        return interval.holds(HUNDRED) ? ShareStanding.WITHIN_CHANCE : ShareStanding.BEHIND;
    }

    /** How many more, all of them here, until the part has its share. */
    public long missing() {
        var behind = persons * of - count * people;
        return behind <= 0 ? 0 : Math.ceilDiv(behind, people - persons);
    }

    private double factor() {
        return 100.0 * people / persons;
    }

    private static BigDecimal percentOf(long part, long whole) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal rounded(double percent) {
        return BigDecimal.valueOf(percent).setScale(1, RoundingMode.HALF_UP);
    }
}
