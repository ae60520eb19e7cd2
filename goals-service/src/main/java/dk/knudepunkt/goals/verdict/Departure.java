package dk.knudepunkt.goals.verdict;

import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.contract.Baseline;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What growth is told from: the agreed baseline, or what another target stands at. Never nought, since nothing grows from that. */
public record Departure(BigDecimal value, @Nullable Unit unit) {

    /** Null where there is none to grow from. */
    public static @Nullable Departure of(@Nullable BigDecimal value, @Nullable Unit unit) {
        return value == null || value.signum() == 0 ? null : new Departure(value, unit);
    }

    public static @Nullable Departure agreed(@Nullable Baseline baseline) {
        return baseline == null ? null : of(baseline.value(), baseline.unit());
    }
}
