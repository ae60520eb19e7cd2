package dk.knudepunkt.platform.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A scale on which values stand beside what they are to reach. The tag {@code level} draws one of them.
 *
 * @param most at the right end
 */
public record Levels(BigDecimal most) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** One that has room for all of these; what is not known takes none. */
    public static Levels upTo(Collection<? extends @Nullable BigDecimal> values) {
        return new Levels(
                Stream.concat(Stream.of(BigDecimal.ZERO), values.stream().filter(Objects::nonNull))
                        .reduce(BigDecimal.ZERO, BigDecimal::max));
    }

    /** Where a value stands, in hundredths of the room; at the left end where it is not known. */
    public BigDecimal at(@Nullable BigDecimal value) {
        return value == null || most.signum() == 0
                ? BigDecimal.ZERO
                : value.multiply(WHOLE).divide(most, 2, RoundingMode.HALF_UP);
    }
}
