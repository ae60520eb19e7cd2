package dk.knudepunkt.goals.figure;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * On which of the two axes of time a figure is asked for.
 *
 * @param validTo the last day that counts; null for the end of the period
 * @param knownAt as it was known then; null for all that is known by now
 */
public record Asking(@Nullable LocalDate validTo, @Nullable Instant knownAt) {

    public static final Asking NOW = new Asking(null, null);

    /** All of the period, as it was known then. */
    public static Asking knownAt(@Nullable Instant then) {
        return new Asking(null, then);
    }
}
