package dk.knudepunkt.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
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

    void close(@Observes ShutdownEvent stopping) {
        kafka.close(Duration.ofSeconds(2));
    }

    /** Sends one batch; false when there was nothing to send. */
    boolean send(Connection connection) throws SQLException, ExecutionException, InterruptedException {
        var rows = new ArrayList<Long>();
        var acknowledgements = new ArrayList<Future<RecordMetadata>>();
        try (var select = connection.prepareStatement(OLDEST);
                var row = select.executeQuery()) {
            while (row.next()) {
                rows.add(row.getLong(1));
                acknowledgements.add(
                        kafka.send(message(row.getString(2), row.getString(3), row.getString(4), row.getString(5))));
            }
        }
        for (var acknowledgement : acknowledgements) {
            acknowledgement.get();
        }
        remove(connection, rows);
        metrics.counter("outbox.sent").increment(rows.size());
        return !rows.isEmpty();
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

    private static void remove(Connection connection, List<Long> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (var delete = connection.prepareStatement("delete from outbox where seq = any (?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", rows.toArray()));
            delete.executeUpdate();
        }
    }
}
