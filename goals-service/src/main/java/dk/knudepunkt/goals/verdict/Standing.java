package dk.knudepunkt.goals.verdict;

import java.math.BigDecimal;

/**
 * Where a value stands on its way.
 *
 * @param grows whether it only grows, so that what is reached stays so
 * @param over whether nothing more can come
 * @param forecast where it ends; the value itself where it has no way, such as a share
 */
record Standing(BigDecimal value, boolean grows, boolean over, Forecast forecast) {

    /** Never worse for a value that is nearer to the aim. */
    TargetVerdict against(Aim aim) {
        var isReached = aim.isReachedBy(value);
        if (over || (grows && isReached != aim.isCeiling())) {
            return isReached ? TargetVerdict.MET : TargetVerdict.NOT_MET;
        }
        return expected(aim);
    }

    /** Without a band nothing says that it is out of reach. */
    private TargetVerdict expected(Aim aim) {
        if (aim.isReachedBy(forecast.value())) {
            return TargetVerdict.ON_TRACK;
        }
        return !forecast.hasBand() || aim.isReachedBy(forecast.best(aim))
                ? TargetVerdict.AT_RISK
                : TargetVerdict.OFF_TRACK;
    }
}
