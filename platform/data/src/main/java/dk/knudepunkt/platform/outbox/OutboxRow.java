package dk.knudepunkt.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * A message that waits.
 *
 * @param since when it was stored, which its id says
 */
record OutboxRow(long seq, Instant since, Key key, String type, String payload, String headers) {

    static final String COLUMNS = "seq, id, aggregatetype, aggregateid, type, payload, headers";

    /** Of a UUID of version 7: what stands before it are the milliseconds. */
    private static final int BEHIND_MILLIS = 16;

    /** Within which the order is kept. */
    record Key(String topic, String id) {}

    static OutboxRow of(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("seq"),
                stored(row.getObject("id", UUID.class)),
                new Key(row.getString("aggregatetype"), row.getString("aggregateid")),
                row.getString("type"),
                row.getString("payload"),
                row.getString("headers"));
    }

    static Instant stored(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> BEHIND_MILLIS);
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
