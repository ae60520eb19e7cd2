package dk.knudepunkt.platform.database;

import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;

/** What a transaction writes at its end. It is forgotten with the transaction. */
final class Waiting {

    /** So many statements go together; a longer text would take the server longer to read than a round trip. */
    private static final int ROUND = 16;

    private final List<Write> writes = new ArrayList<>();

    private Waiting() {}

    /** A statement with what stands in its places, and who is told how many rows it changed. */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    record Write(String statement, @Nullable Object[] values, IntConsumer written) {}

    static Optional<Waiting> of(TransactionSynchronizationRegistry transactions) {
        return Optional.ofNullable((Waiting) transactions.getResource(Waiting.class));
    }

    /** What waits in this transaction, at whose end it is sent. */
    static Waiting in(TransactionSynchronizationRegistry transactions, Runnable send) {
        return of(transactions).orElseGet(() -> {
            var waiting = new Waiting();
            transactions.putResource(Waiting.class, waiting);
            transactions.registerInterposedSynchronization(new AtTheEnd(send));
            return waiting;
        });
    }

    void add(Write write) {
        writes.add(write);
    }

    /** Takes what waits; nothing waits afterwards. */
    List<List<Write>> inRounds() {
        var rounds = writes.stream().gather(Gatherers.windowFixed(ROUND)).toList();
        writes.clear();
        return rounds;
    }

    private record AtTheEnd(Runnable send) implements Synchronization {

        @Override
        public void beforeCompletion() {
            send.run();
        }

        @Override
        public void afterCompletion(int status) {
            // What waits is gone with the transaction.
        }
    }
}
