package dk.knudepunkt.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The oldest rows of the outbox, brought to Kafka and then removed. */
@ApplicationScoped
class OutboxBatch {

    private static final String OLDEST =
            "select seq, aggregatetype, aggregateid, payload, headers from outbox order by seq limit 500";

    private final ObjectMapper json;
    private final MeterRegistry metrics;
    private final Producer<String, String> kafka;

    OutboxBatch(
            ObjectMapper json,
            MeterRegistry metrics,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.json = json;
        this.metrics = metrics;
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

    /** Sends one batch; false when there was nothing to send. Fails at the first row that Kafka refuses, which stays. */
    boolean send(Connection connection) throws SQLException, ExecutionException, InterruptedException {
        var acknowledgements = handOver(connection);
        var sent = new ArrayList<Long>();
        try {
            for (var row : acknowledgements.entrySet()) {
                row.getValue().get();
                sent.add(row.getKey());
            }
        } finally {
            remove(connection, sent);
        }
        return !sent.isEmpty();
    }

    /** Ends at a row that is refused at once, so that no later message of its key overtakes it. */
    private Map<Long, Future<RecordMetadata>> handOver(Connection connection) throws SQLException {
        var acknowledgements = new LinkedHashMap<Long, Future<RecordMetadata>>();
        try (var select = connection.prepareStatement(OLDEST);
                var row = select.executeQuery()) {
            while (row.next()) {
                var acknowledgement =
                        kafka.send(message(row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
                acknowledgements.put(row.getLong(1), acknowledgement);
                if (acknowledgement.state() == Future.State.FAILED) {
                    break;
                }
            }
        }
        return acknowledgements;
    }

    private ProducerRecord<String, String> message(String topic, String key, String payload, String headers) {
        var message = new ProducerRecord<>(topic, key, payload);
        try {
            json.readTree(headers)
                    .properties()
                    .forEach(header -> message.headers()
                            .add(header.getKey(), header.getValue().asText().getBytes(StandardCharsets.UTF_8)));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The outbox wrote headers that are no JSON", unreadable);
        }
        return message;
    }

    private void remove(Connection connection, List<Long> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (var delete = connection.prepareStatement("delete from outbox where seq = any (?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", rows.toArray()));
            delete.executeUpdate();
        }
        metrics.counter("outbox.sent").increment(rows.size());
    }
}
