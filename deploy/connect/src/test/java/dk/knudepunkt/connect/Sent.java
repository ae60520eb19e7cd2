package dk.knudepunkt.connect;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * A message as it stands in Kafka, byte by byte, but for when and where in its partition.
 *
 * @param headers each as its name and its bytes, in their order
 */
record Sent(String topic, int partition, String key, String value, List<String> headers) {

    private static Sent of(ConsumerRecord<byte[], byte[]> message) {
        return new Sent(
                message.topic(),
                message.partition(),
                exact(message.key()),
                exact(message.value()),
                StreamSupport.stream(message.headers().spliterator(), false)
                        .map(header -> header.key() + ": " + exact(header.value()))
                        .toList());
    }

    /** Each byte a character, so that none is lost. */
    private static String exact(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    String id() {
        return header("ce_id");
    }

    String header(String name) {
        return headers.stream()
                .filter(header -> header.startsWith(name + ": "))
                .map(header -> header.substring(name.length() + 2))
                .findFirst()
                .orElse("");
    }

    /** All that stands in a topic, in the order of each partition. */
    static List<Sent> all(String kafka, String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<Sent>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(message -> found.add(of(message)));
            }
            return found;
        }
    }
}
