package dk.knudepunkt.cofinancing.agreement;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Judges the percentages of a key that somebody wrote, before anything is computed with them. */
public final class KeyPercentages {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DECIMALS = 4;

    private KeyPercentages() {}

    /** Whether all are between 0 and 100, with four decimals at most, and 100 together; a mix mixes no mix. */
    public static boolean areSound(AllocationKey key) {
        return switch (key) {
            case AllocationKey.ByPopulation population -> true;
            case AllocationKey.Equal equal -> true;
            case AllocationKey.FixedShares fixed ->
                fixed.percent() != null && areSound(fixed.percent().values());
            case AllocationKey.Mix mix -> mix.parts() != null && isSound(mix);
        };
    }

    private static boolean isSound(AllocationKey.Mix mix) {
        return mix.parts().stream().allMatch(part -> part != null && isSound(part))
                && areSound(mix.parts().stream()
                        .map(AllocationKey.Mix.Part::percent)
                        .toList());
    }

    private static boolean isSound(AllocationKey.Mix.Part part) {
        return part.key() != null && !(part.key() instanceof AllocationKey.Mix) && areSound(part.key());
    }

    private static boolean areSound(Collection<BigDecimal> percentages) {
        // Sizes first: the sum of 1E+1000000 and 1 would fill the memory.
        return percentages.stream().allMatch(KeyPercentages::isSound)
                && percentages.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(HUNDRED) == 0;
    }

    private static boolean isSound(@Nullable BigDecimal percent) {
        return percent != null
                && percent.scale() <= MOST_DECIMALS
                && percent.signum() >= 0
                && percent.compareTo(HUNDRED) <= 0;
    }
}
