package dk.knudepunkt.goals.contract;

import dk.knudepunkt.goals.Unit;
import java.math.BigDecimal;

/**
 * Which values are possible at all, both ends included: what is beyond was written down wrongly. It is the same for what a
 * target asks for and for what is told of it.
 *
 * @param whole whether things are counted, of which there are no halves
 */
public record ValueRange(BigDecimal lowest, BigDecimal highest, boolean whole) {

    private static final BigDecimal MOST = new BigDecimal("1000000000000");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Growth and differences may be negative, points of NPS too; a share or a count may not. */
    public static ValueRange of(TargetMeasure measure, Unit unit) {
        return switch (unit.kind()) {
            case NPS_POINTS, PERCENTAGE_POINTS -> new ValueRange(HUNDRED.negate(), HUNDRED, false);
            case PERCENT -> percent(measure);
            case COUNT -> new ValueRange(BigDecimal.ZERO, MOST, true);
            case DKK, FACTOR -> new ValueRange(BigDecimal.ZERO, MOST, false);
        };
    }

    private static ValueRange percent(TargetMeasure measure) {
        return switch (measure) {
            case SHARE, SURVEY_SHARE -> new ValueRange(BigDecimal.ZERO, HUNDRED, false);
            default -> new ValueRange(HUNDRED.negate(), MOST, false);
        };
    }

    public boolean reaches(BigDecimal value) {
        return value.compareTo(lowest) >= 0 && value.compareTo(highest) <= 0;
    }

    /** Whether it is a half of what has no halves. */
    public boolean isBroken(BigDecimal value) {
        return whole && value.stripTrailingZeros().scale() > 0;
    }
}
