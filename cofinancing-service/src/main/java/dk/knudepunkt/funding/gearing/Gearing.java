package dk.knudepunkt.funding.gearing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many kroner of turnover the house makes of one krone of operating funds: goal 16 of the performance contract. */
record Gearing(Amounts amounts) {

    /** Whole kroner; operating funds are never nought. */
    record Amounts(long turnover, long operatingFunds) {}

    /** With two decimals, as the contract states it; computed each time. */
    BigDecimal factor() {
        return BigDecimal.valueOf(amounts.turnover())
                .divide(BigDecimal.valueOf(amounts.operatingFunds()), 2, RoundingMode.HALF_UP);
    }
}
