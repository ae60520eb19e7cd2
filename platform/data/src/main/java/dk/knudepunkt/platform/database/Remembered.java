package dk.knudepunkt.platform.database;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Function;

/**
 * What is asked for all the time and hardly ever changes. It is read again after a second, so what another process changed
 * holds here a second later.
 *
 * @param <V> never nothing: an {@link java.util.Optional} says that there is none
 */
public final class Remembered<K, V> {

    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final int MOST = 10_000;

    private final Cache<K, V> known =
            Caffeine.newBuilder().expireAfterWrite(LONGEST).maximumSize(MOST).build();

    /** As it was at most a second ago. */
    public V get(K key, Function<K, V> reading) {
        return known.get(key, reading);
    }

    /** Reads anew from now on; for who changes it. */
    public void forget() {
        known.invalidateAll();
    }
}
