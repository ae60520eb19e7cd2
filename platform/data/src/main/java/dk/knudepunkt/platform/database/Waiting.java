package dk.knudepunkt.platform.database;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** What a transaction writes at its end. It is forgotten with the transaction. */
final class Waiting {

    /** So many statements go together as they came; a longer text would take the server longer to read than a round trip. */
    private static final int ROUND = 16;

    private final List<Write> writes = new ArrayList<>();
    private final Set<String> last = new LinkedHashSet<>();

    private Waiting() {}

    /** A statement with what stands in its places, and who is told how many rows it changed. */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    record Write(String statement, @Nullable Object[] values, IntConsumer written) {}

    static Optional<Waiting> of(TransactionSynchronizationRegistry transactions) {
        return Optional.ofNullable((Waiting) transactions.getResource(Waiting.class));
    }

    /** What waits in this transaction, at whose end it is sent. */
    static Waiting in(TransactionSynchronizationRegistry transactions, Consumer<Waiting> send) {
        return of(transactions).orElseGet(() -> {
            var waiting = new Waiting();
            transactions.putResource(Waiting.class, waiting);
            transactions.registerInterposedSynchronization(new AtTheEnd(() -> send.accept(waiting)));
            return waiting;
        });
    }

    void add(Write write) {
        writes.add(write);
    }

    void addLast(String statement) {
        last.add(statement);
    }

    /** What is done after all that waits, each once. */
    Set<String> last() {
        return last;
    }

    /** Takes what waits, in the order in which it is to be sent; nothing waits afterwards. Of many, those of one statement go together. */
    Collection<List<Write>> rounds() {
        if (writes.isEmpty()) {
            return List.of();
        }
        var rounds = writes.size() <= ROUND ? List.of(List.copyOf(writes)) : byStatement();
        writes.clear();
        return rounds;
    }

    private Collection<List<Write>> byStatement() {
        return writes.stream()
                .collect(groupingBy(Write::statement, LinkedHashMap::new, toList()))
                .values();
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
