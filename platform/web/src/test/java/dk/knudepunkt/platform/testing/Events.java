package dk.knudepunkt.platform.testing;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.CloudEventDeserializer;
import io.cloudevents.kafka.CloudEventSerializer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends and reads events on the real broker with the CloudEvents SDK, which knows nothing of our outbox and inbox. */
public final class Events {

    private Events() {}

    /**
     * A message as another service would send it.
     *
     * @param key of those with the same one the order holds
     * @param id lets a test send the same message twice
     * @param attributes what else stands on it
     */
    public record Sent(String topic, String key, String id, String type, String data, Map<String, String> attributes) {

        public Sent(String topic, String key, String id, String type, String data) {
            this(topic, key, id, type, data, Map.of());
        }

        public Sent(String topic, String key, String type, String data) {
            this(topic, key, UUID.randomUUID().toString(), type, data);
        }

        /** The same with one more attribute on it. */
        public Sent with(String attribute, String value) {
            return new Sent(topic, key, id, type, data, Map.of(attribute, value));
        }

        private CloudEvent event() {
            var event = CloudEventBuilder.v1()
                    .withId(id)
                    .withType(type)
                    .withSource(URI.create("/test"))
                    .withSubject(key)
                    .withData("application/json", data.getBytes(StandardCharsets.UTF_8));
            attributes.forEach(event::withExtension);
            return event.build();
        }
    }

    /** Sends them one after the other. */
    public static void send(List<Sent> messages) {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", LocalParts.bootstrap()),
                new StringSerializer(),
                new CloudEventSerializer())) {
            for (var message : messages) {
                producer.send(new ProducerRecord<>(message.topic(), message.key(), message.event()))
                        .get();
            }
        } catch (ExecutionException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static void send(String topic, String key, String id, String type, String data) {
        send(List.of(new Sent(topic, key, id, type, data)));
    }

    public static void send(String topic, String key, String type, String data) {
        send(List.of(new Sent(topic, key, type, data)));
    }

    /** All events of a topic about this subject, in order, as they stand now. */
    public static List<CloudEvent> about(String topic, String subject) {
        return all(topic).stream()
                .filter(event -> subject.equals(event.getSubject()))
                .toList();
    }

    /** All events of a topic, those of one key in order, as they stand now. */
    public static List<CloudEvent> all(String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", LocalParts.bootstrap()),
                new StringDeserializer(),
                new CloudEventDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<CloudEvent>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(message -> found.add(message.value()));
            }
            return found;
        }
    }

    /** The JSON of an event. */
    public static String data(CloudEvent event) {
        return new String(Objects.requireNonNull(event.getData()).toBytes(), StandardCharsets.UTF_8);
    }
}
