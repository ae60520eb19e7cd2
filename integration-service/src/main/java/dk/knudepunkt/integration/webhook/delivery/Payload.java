package dk.knudepunkt.integration.webhook.delivery;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.integration.event.ToldEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * What a message says, in the form of Standard Webhooks.
 *
 * @param timestamp when it happened
 * @param data as JSON
 */
record Payload(String type, Instant timestamp, @JsonRawValue String data) {

    /** The type of a message that only tries the way. */
    static final String PING = "webhook.ping.v1";

    static Payload of(ToldEvent event) {
        return new Payload(event.type().code(), event.toldAt(), event.data());
    }

    static Payload ping(UUID webhookId, Instant now) {
        return new Payload(PING, now, "{\"webhookId\":\"%s\"}".formatted(webhookId));
    }

    String written(ObjectMapper json) {
        try {
            return json.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
