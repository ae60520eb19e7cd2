package dk.knudepunkt.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A message that waits. */
record OutboxRow(long seq, Key key, String type, String payload, String headers) {

    static final String COLUMNS = "seq, aggregatetype, aggregateid, type, payload, headers";

    /** Within which the order is kept. */
    record Key(String topic, String id) {}

    static OutboxRow of(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("seq"),
                new Key(row.getString("aggregatetype"), row.getString("aggregateid")),
                row.getString("type"),
                row.getString("payload"),
                row.getString("headers"));
    }

    ProducerRecord<String, String> message(ObjectMapper json) {
        var message = new ProducerRecord<>(key.topic(), key.id(), payload);
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
}
