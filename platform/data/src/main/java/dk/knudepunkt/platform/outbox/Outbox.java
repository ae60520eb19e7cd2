package dk.knudepunkt.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.web.Correlation;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes events in the transaction of the state they announce; {@link OutboxRelay} sends them afterwards. */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            insert into outbox (id, aggregatetype, aggregateid, type, payload, headers)
            values (?, ?, ?, ?, ?, ?::jsonb)""";

    private final Sql sql;
    private final ObjectMapper json;
    private final InstantSource clock;
    private final OutboxBell bell;
    private final TransactionSynchronizationRegistry transactions;
    private final String source;

    Outbox(
            Sql sql,
            ObjectMapper json,
            InstantSource clock,
            OutboxBell bell,
            TransactionSynchronizationRegistry transactions,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
        this.bell = bell;
        this.transactions = transactions;
        this.source = "/" + application.replace("-service", "");
    }

    /** Stores the message as a CloudEvent. Fails outside a transaction, so that no event can precede its state. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Message message) {
        var id = Generators.timeBasedEpochGenerator().generate();
        store(
                id.toString(),
                message.topic(),
                message.key().toString(),
                message.type(),
                text(message.data()),
                cloudEvent(id.toString(), message));
    }

    /** Stores a message exactly as it came, for a topic that keeps what could not be handled. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addAsIs(String topic, String key, String type, String payload, Map<String, String> headers) {
        store(Generators.timeBasedEpochGenerator().generate().toString(), topic, key, type, payload, headers);
    }

    private void store(String id, String topic, String key, String type, String payload, Map<String, String> headers) {
        sql.later(INSERT, UUID.fromString(id), topic, key, type, payload, text(headers));
        transactions.registerInterposedSynchronization(bell);
    }

    private Map<String, String> cloudEvent(String id, Message message) {
        var headers = new HashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id);
        headers.put("ce_type", message.type());
        headers.put("ce_source", source);
        headers.put("ce_subject", message.key().toString());
        headers.put("ce_time", clock.instant().toString());
        headers.put("ce_correlationid", Correlation.current());
        headers.put("content-type", "application/json");
        W3CTraceContextPropagator.getInstance().inject(Context.current(), headers, (carrier, name, value) -> {
            if (carrier != null) {
                carrier.put(name, value);
            }
        });
        return headers;
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException("A message must be writable as JSON", failure);
        }
    }
}
