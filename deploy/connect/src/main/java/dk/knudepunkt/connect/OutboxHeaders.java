package dk.knudepunkt.connect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.connect.connector.ConnectRecord;
import org.apache.kafka.connect.errors.DataException;
import org.apache.kafka.connect.header.ConnectHeaders;
import org.apache.kafka.connect.header.Headers;
import org.apache.kafka.connect.transforms.Transformation;

/**
 * The headers of a message as the relay sends them: those that the outbox keeps in one column, in their order, and no others.
 * To stand behind Debezium's outbox event router, which hands the column on as one header and adds some of its own.
 */
public final class OutboxHeaders<R extends ConnectRecord<R>> implements Transformation<R> {

    private static final String COLUMN = "headers";

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public void configure(Map<String, ?> settings) {}

    @Override
    public ConfigDef config() {
        return new ConfigDef();
    }

    /** A heartbeat, which comes from no outbox, stays as it is. */
    @Override
    public R apply(R message) {
        var kept = message.headers().lastWithName(COLUMN);
        return kept == null
                ? message
                : message.newRecord(
                        message.topic(),
                        message.kafkaPartition(),
                        message.keySchema(),
                        message.key(),
                        message.valueSchema(),
                        message.value(),
                        message.timestamp(),
                        unfolded(kept.value().toString()));
    }

    private Headers unfolded(String kept) {
        try {
            var headers = new ConnectHeaders();
            json.readTree(kept)
                    .properties()
                    .forEach(header ->
                            headers.addString(header.getKey(), header.getValue().asText()));
            return headers;
        } catch (JsonProcessingException unreadable) {
            throw new DataException("The outbox holds headers that are no JSON", unreadable);
        }
    }

    @Override
    public void close() {}
}
