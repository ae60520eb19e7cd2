package dk.knudepunkt.cofinancing.agreement.allocation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * One party's part of a sum, with every step that led to it: the exact share is {@code whole + remainder / sumOfWeights}.
 *
 * @param whole the whole kroner of the exact share
 * @param rank of the remainder among all parties', 1 for the largest
 * @param amount {@code whole}, or one krone more for those whose rank was good enough
 */
public record Share(
        BigInteger weight, BigInteger sumOfWeights, long whole, BigInteger remainder, int rank, long amount) {

    /** The exact share as far as so many decimals show it; cut off, for rounding up would show a krone nobody pays. */
    public BigDecimal exact(int decimals) {
        return BigDecimal.valueOf(whole)
                .add(new BigDecimal(remainder).divide(new BigDecimal(sumOfWeights), decimals, RoundingMode.DOWN));
    }

    /** Whether one of the kroner left over came here. */
    public boolean gotOneMore() {
        return amount > whole;
    }
}
