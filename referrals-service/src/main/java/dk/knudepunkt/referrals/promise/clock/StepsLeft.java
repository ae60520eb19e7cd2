package dk.knudepunkt.referrals.promise.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What of a ladder of steps is left.
 *
 * @param due the highest that is reached and not told yet; those below it are passed over
 * @param next when the one after it is reached, if the clock runs on
 */
public record StepsLeft(
        Promise.@Nullable Step due, @Nullable Instant next) {

    static final StepsLeft NONE = new StepsLeft(null, null);

    /** When somebody has to look again: at once where something is due. */
    public @Nullable Instant lookAt(Instant now) {
        return due == null ? next : now;
    }
}
