package dk.knudepunkt.platform.forms;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Does something once, however often the same page is sent; the room {@code idempotency} does it. */
public interface OncePerKey {

    /**
     * Does the action, unless it was done under this key before.
     *
     * @param key made with the page; without one the action is simply done
     * @param operation the use case
     * @param request what was asked
     * @param type of what the action makes
     * @return what the action made, or had made the first time
     */
    <R> R make(@Nullable String key, String operation, Object request, Class<R> type, Supplier<R> action);
}
