package dk.knudepunkt.platform.database;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
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

    /** Reads anew once what the running unit of work changes can be read; for who changes it. */
    public void forgetAtTheEnd(TransactionSynchronizationRegistry transactions) {
        transactions.registerInterposedSynchronization(new Synchronization() {

            @Override
            public void beforeCompletion() {
                // Until the commit others read what was there before.
            }

            @Override
            public void afterCompletion(int status) {
                known.invalidateAll();
            }
        });
    }
}
