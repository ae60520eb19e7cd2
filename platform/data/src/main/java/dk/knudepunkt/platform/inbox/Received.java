package dk.knudepunkt.platform.inbox;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A message as it came from the broker. */
record Received(Envelope envelope, String topic, String key, String payload, Map<String, String> headers) {

    private static final String ATTRIBUTE = "ce_";

    /** A message without a CloudEvents id is known by its place in the topic, which never changes. */
    static Received of(ConsumerRecord<String, String> message) {
        var headers = new HashMap<String, String>();
        message.headers().forEach(header -> {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        });
        var place = message.topic() + "-" + message.partition() + "-" + message.offset();
        return new Received(
                new Envelope(
                        headers.getOrDefault("ce_id", place),
                        type(message),
                        time(message, headers),
                        attributes(headers)),
                message.topic(),
                message.key() == null ? place : message.key(),
                message.value() == null ? "" : message.value(),
                headers);
    }

    String id() {
        return envelope.id();
    }

    String type() {
        return envelope.type();
    }

    /** Whether the sender says so much as that of it. */
    static boolean bears(ConsumerRecord<String, String> message, String attribute) {
        var header = message.headers().lastHeader(ATTRIBUTE + attribute);
        return header != null && header.value() != null;
    }

    private static Map<String, String> attributes(Map<String, String> headers) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().startsWith(ATTRIBUTE))
                .collect(toMap(header -> header.getKey().substring(ATTRIBUTE.length()), Map.Entry::getValue));
    }

    /** A time that cannot be read must not make a message poison that has one from the broker. */
    private static Instant time(ConsumerRecord<String, String> message, Map<String, String> headers) {
        try {
            return OffsetDateTime.parse(headers.getOrDefault("ce_time", "")).toInstant();
        } catch (DateTimeParseException absent) {
            return Instant.ofEpochMilli(message.timestamp());
        }
    }

    /** The CloudEvents type; empty when the message is no CloudEvent. */
    static String type(ConsumerRecord<String, String> message) {
        var type = message.headers().lastHeader("ce_type");
        return type == null || type.value() == null ? "" : new String(type.value(), StandardCharsets.UTF_8);
    }
}
