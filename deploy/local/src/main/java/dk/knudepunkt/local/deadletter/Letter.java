package dk.knudepunkt.local.deadletter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A message that a service could not handle. */
record Letter(ConsumerRecord<byte[], byte[]> message) {
    private static final String OURS = "dead-letter-";

    /** Its place in the topic of dead letters, as partition and offset. */
    String place() {
        return message.partition() + ":" + message.offset();
    }

    Instant since() {
        return Instant.ofEpochMilli(message.timestamp());
    }

    String reason() {
        return header("dead-letter-reason");
    }

    String origin() {
        return header("dead-letter-topic");
    }

    String type() {
        return header("ce_type");
    }

    Map<String, String> headers() {
        var headers = new TreeMap<String, String>();
        message.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }

    String body() {
        return new String(message.value(), StandardCharsets.UTF_8);
    }

    /** As it first came. */
    ProducerRecord<byte[], byte[]> sentBack() {
        var original = new ProducerRecord<>(origin(), message.key(), message.value());
        for (var header : message.headers()) {
            if (!header.key().startsWith(OURS)) {
                original.headers().add(header);
            }
        }
        return original;
    }

    private String header(String name) {
        return headers().getOrDefault(name, "?");
    }
}
