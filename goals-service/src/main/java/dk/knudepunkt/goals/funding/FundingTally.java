package dk.knudepunkt.goals.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What counts, summed: how many facts, their amounts, and the operating funds of accounts; nulls where nothing counts.
 */
public record FundingTally(
        long facts, @Nullable Long amount, @Nullable Long operatingFunds) {

    /** What the measure makes of it; null for a milestone, which has no value, and for gearing before the accounts. */
    public @Nullable BigDecimal value(FundingMeasure measure) {
        return switch (measure) {
            case SOUGHT, SUBSIDISED -> BigDecimal.valueOf(amount == null ? 0 : amount);
            case PROJECTS -> BigDecimal.valueOf(facts);
            case APPLIED -> null;
            case GEARING -> gearing();
        };
    }

    private @Nullable BigDecimal gearing() {
        return amount == null || operatingFunds == null
                ? null
                : BigDecimal.valueOf(amount).divide(BigDecimal.valueOf(operatingFunds), 2, RoundingMode.HALF_UP);
    }
}
