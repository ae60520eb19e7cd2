package dk.knudepunkt.connect;

import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Work that goes on whatever restarts: each of some things has one message after the other, added as the service adds them. */
final class Writers implements AutoCloseable {

    private static final int THINGS = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private static final String INSERT = """
            insert into outbox (id, aggregatetype, aggregateid, type, payload, headers)
            values (?, 'referral', ?, 'story.told.v1', ?, jsonb_build_object('ce_id', ?::text, 'ce_type', 'story.told.v1'))""";

    private final Map<String, List<String>> written = new ConcurrentHashMap<>();
    private final AtomicLong messages = new AtomicLong();
    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newFixedThreadPool(THINGS);
    private final List<Future<?>> working;

    Writers(Database database) {
        working = IntStream.range(0, THINGS)
                .<Future<?>>mapToObj(thing -> threads.submit(() -> {
                    write(database, UUID.randomUUID().toString());
                    return null;
                }))
                .toList();
    }

    private void write(Database database, String key) throws SQLException, InterruptedException {
        var mine = written.computeIfAbsent(key, any -> new ArrayList<>());
        try (var connection = database.connect();
                var insert = connection.prepareStatement(INSERT)) {
            connection.setAutoCommit(false);
            while (!over.await(20, TimeUnit.MILLISECONDS)) {
                // Two at a time, so that a transaction has an order within it.
                var ids = List.of(id(), id());
                for (var id : ids) {
                    insert.setObject(1, UUID.fromString(id));
                    insert.setString(2, key);
                    insert.setString(3, "{\"text\": \"æøå\"}");
                    insert.setString(4, id);
                    insert.executeUpdate();
                }
                connection.commit();
                mine.addAll(ids);
                messages.addAndGet(ids.size());
            }
        }
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    /** Returns when so many more were added. */
    void goOn(int more) {
        var goal = messages.get() + more;
        await().atMost(PATIENCE).until(() -> messages.get() >= goal);
    }

    /** Of each key its messages, in the order in which they were committed. */
    Map<String, List<String>> finish() throws InterruptedException, ExecutionException {
        over.countDown();
        for (var writer : working) {
            writer.get();
        }
        return written;
    }

    @Override
    public void close() {
        over.countDown();
        threads.close();
    }
}
