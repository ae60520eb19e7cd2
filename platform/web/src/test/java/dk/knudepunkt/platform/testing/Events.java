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

    /** Sends an event as another service would; the id lets a test send the same message twice. */
    public static void send(String topic, String key, String id, String type, String data) {
        var event = CloudEventBuilder.v1()
                .withId(id)
                .withType(type)
                .withSource(URI.create("/test"))
                .withSubject(key)
                .withData("application/json", data.getBytes(StandardCharsets.UTF_8))
                .build();
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", LocalParts.bootstrap()),
                new StringSerializer(),
                new CloudEventSerializer())) {
            producer.send(new ProducerRecord<>(topic, key, event)).get();
        } catch (ExecutionException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static void send(String topic, String key, String type, String data) {
        send(topic, key, UUID.randomUUID().toString(), type, data);
    }

    /** All events of a topic about this subject, in order, as they stand now. */
    public static List<CloudEvent> about(String topic, String subject) {
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
            return found.stream()
                    .filter(event -> subject.equals(event.getSubject()))
                    .toList();
        }
    }

    /** The JSON of an event. */
    public static String data(CloudEvent event) {
        return new String(Objects.requireNonNull(event.getData()).toBytes(), StandardCharsets.UTF_8);
    }
}
