package dk.knudepunkt.platform.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.platform.operation.Lasting;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The oldest rows of the outbox, brought to Kafka and then removed. */
@ApplicationScoped
class OutboxBatch {

    static final String OLDEST = """
            select %s from outbox
            where parked_because is null and (aggregatetype, aggregateid) not in (
                select aggregatetype, aggregateid from outbox where parked_because is not null)
            order by seq limit 500""".formatted(OutboxRow.COLUMNS);

    /** So many dead rows a look may have to walk past. */
    private static final int DEAD = 2000;

    /** Also their places in the index, which else stay while they are few beside the table. */
    private static final String SWEEP_UP = "vacuum (index_cleanup on) outbox";

    private final ObjectMapper json;
    private final MeterRegistry metrics;
    private final ParkedMessages parked;
    private final Producer<String, String> kafka;
    private final Lasting oldest;
    private int dead;

    OutboxBatch(
            ObjectMapper json,
            MeterRegistry metrics,
            ParkedMessages parked,
            InstantSource clock,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.json = json;
        this.metrics = metrics;
        this.parked = parked;
        this.oldest = new Lasting("outbox.oldest.seconds", clock, metrics);
        // Idempotent and patient: the client itself repeats until the broker has the record, in order per partition.
        this.kafka = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        Integer.MAX_VALUE,
                        ProducerConfig.LINGER_MS_CONFIG,
                        0),
                new StringSerializer(),
                new StringSerializer());
    }

    void close() {
        kafka.close(Duration.ofSeconds(2));
    }

    /** Another relay sends, and knows what waits. */
    void handOver() {
        oldest.isOver();
    }

    /** Sends one batch; false when there was nothing to send. What Kafka refuses is parked; on any other failure the rest stays. */
    boolean send(Connection connection) throws SQLException, ExecutionException, InterruptedException {
        var waiting = oldest(connection);
        var isBusy = !waiting.isEmpty();
        tell(isBusy ? waiting.getFirst().since() : null);
        var sent = new ArrayList<Long>();
        try {
            while (!waiting.isEmpty()) {
                var wave = firstOfEachKey(waiting);
                var refused = send(connection, wave, sent);
                waiting.removeIf(row -> row.equals(wave.get(row.key())) || refused.contains(row.key()));
            }
        } finally {
            remove(connection, sent);
        }
        return isBusy;
    }

    /** Since when the oldest waits; nothing where none does. */
    void tell(@Nullable Instant since) {
        if (since == null) {
            oldest.isOver();
        } else {
            oldest.since(since);
        }
    }

    private static List<OutboxRow> oldest(Connection connection) throws SQLException {
        var rows = new ArrayList<OutboxRow>();
        try (var select = connection.createStatement();
                var row = select.executeQuery(OLDEST)) {
            while (row.next()) {
                rows.add(OutboxRow.of(row));
            }
        }
        return rows;
    }

    /** One message of a key at a time: the broker may refuse it when the next is already under way. */
    private static Map<OutboxRow.Key, OutboxRow> firstOfEachKey(List<OutboxRow> rows) {
        var wave = new LinkedHashMap<OutboxRow.Key, OutboxRow>();
        rows.forEach(row -> wave.putIfAbsent(row.key(), row));
        return wave;
    }

    /** Answers with the keys that Kafka refused a message of. */
    private Set<OutboxRow.Key> send(Connection connection, Map<OutboxRow.Key, OutboxRow> wave, List<Long> sent)
            throws SQLException, ExecutionException, InterruptedException {
        var acknowledgements = new LinkedHashMap<OutboxRow, Future<RecordMetadata>>();
        wave.values().forEach(row -> acknowledgements.put(row, kafka.send(row.message(json))));
        var refused = new HashSet<OutboxRow.Key>();
        for (var row : acknowledgements.entrySet()) {
            try {
                row.getValue().get();
                sent.add(row.getKey().seq());
            } catch (ExecutionException failure) {
                var refusal = row.getValue().exceptionNow();
                if (!ParkedMessages.isDue(refusal)) {
                    throw failure;
                }
                parked.park(connection, row.getKey(), refusal);
                refused.add(row.getKey().key());
            }
        }
        return refused;
    }

    /** Those that Kafka has. */
    void remove(Connection connection, List<Long> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (var delete = connection.prepareStatement("delete from outbox where seq = any (?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", rows.toArray()));
            delete.executeUpdate();
        }
        metrics.counter("outbox.sent").increment(rows.size());
        dead += rows.size();
        if (dead >= DEAD) {
            sweepUp(connection);
        }
    }

    /** A look begins at the lowest row, and would pass all that were deleted since the last vacuum. */
    private void sweepUp(Connection connection) throws SQLException {
        try (var vacuum = connection.createStatement()) {
            vacuum.execute(SWEEP_UP);
        }
        dead = 0;
    }
}
