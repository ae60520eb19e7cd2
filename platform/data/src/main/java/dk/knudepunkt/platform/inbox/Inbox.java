package dk.knudepunkt.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.outbox.Outbox;
import dk.knudepunkt.platform.web.Correlation;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Gives a message its effect once: the note that it was received and the effect commit together or not at all. */
@ApplicationScoped
class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final String NOTE = """
            insert into inbox (message_id) select distinct unnest(?) on conflict do nothing returning message_id""";

    private static final TextMapGetter<Map<String, String>> HEADERS = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Map<String, String> headers) {
            return headers.keySet();
        }

        @Override
        public @Nullable String get(@Nullable Map<String, String> headers, String name) {
            return headers == null ? null : headers.get(name);
        }
    };

    private final Sql sql;
    private final ObjectMapper json;
    private final Outbox outbox;
    private final String deadLetters;
    private final Subscriptions subscriptions = new Subscriptions();

    Inbox(
            Sql sql,
            ObjectMapper json,
            Outbox outbox,
            @Any Instance<Listener> listeners,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.sql = sql;
        this.json = json;
        this.outbox = outbox;
        this.deadLetters = "dead-letter." + application.replace("-service", "");
        listeners.forEach(listener -> listener.subscribe(subscriptions));
    }

    boolean listensTo(String type) {
        return subscriptions.of(type) != null;
    }

    /** All that it listens to. */
    Set<String> types() {
        return subscriptions.types();
    }

    /** Handles those of the messages that were not handled before, in their order; all of them or, on any failure, none. */
    // Without rollbackOn a checked exception commits, and what was not handled would count as received.
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    void receive(List<Received> messages) throws JsonProcessingException {
        var fresh = note(messages);
        for (var message : messages) {
            if (fresh.remove(message.id())) {
                Correlation.continueWith(message.headers().get("ce_correlationid"));
                LOG.debugf("%s %s", message.type(), message.id());
                try (var _ = trace(message).makeCurrent()) {
                    handle(message, subscriptions.of(message.type()));
                }
            }
        }
    }

    /** Puts a message aside that cannot be handled, with the reason. It leaves through the outbox, and is not noted: sent back, it is handled. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void bury(Received message, String reason) {
        var headers = new HashMap<>(message.headers());
        headers.put("dead-letter-topic", message.topic());
        headers.put("dead-letter-reason", reason);
        headers.replaceAll((name, value) -> storable(value));
        outbox.addAsIs(
                deadLetters, storable(message.key()), storable(message.type()), storable(message.payload()), headers);
    }

    /** PostgreSQL holds no NUL, and no message with one can ever be handled; its picture shows where it was. */
    private static String storable(String text) {
        return text.replace('\0', '\u2400');
    }

    /** What the message causes belongs to the trace that the message came from, not to the batch that it came in. */
    private static Context trace(Received message) {
        return W3CTraceContextPropagator.getInstance().extract(Context.root(), message.headers(), HEADERS);
    }

    private <T> void handle(Received message, Subscriptions.@Nullable Subscription<T> subscription)
            throws JsonProcessingException {
        if (subscription != null) {
            subscription.handler().accept(message.envelope(), json.readValue(message.payload(), subscription.data()));
        }
    }

    private Set<String> note(List<Received> messages) {
        var ids = messages.stream().map(Received::id).toList();
        return new HashSet<>(sql.all(NOTE, row -> row.getString(1), ids));
    }
}
