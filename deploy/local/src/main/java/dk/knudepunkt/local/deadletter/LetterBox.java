package dk.knudepunkt.local.deadletter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The dead letters on a broker. */
final class LetterBox {
    private static final String PREFIX = "dead-letter.";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<String, Object> broker;

    LetterBox(String bootstrap) {
        broker = Map.of("bootstrap.servers", bootstrap);
    }

    List<Letter> all() {
        try (var consumer = new KafkaConsumer<>(broker, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var letters = new ArrayList<Letter>();
            consumer.listTopics(PATIENCE).keySet().stream()
                    .filter(topic -> topic.startsWith(PREFIX))
                    .sorted()
                    .forEach(topic -> letters.addAll(read(consumer, topic)));
            return letters;
        }
    }

    List<Letter> in(String topic) {
        return all().stream()
                .filter(letter -> letter.message().topic().equals(topic))
                .toList();
    }

    /** Everything that stands in the topic now. */
    private static List<Letter> read(KafkaConsumer<byte[], byte[]> consumer, String topic) {
        var partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions);
        var letters = new ArrayList<Letter>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofSeconds(1)).forEach(message -> letters.add(new Letter(message)));
        }
        return letters;
    }

    /** Returns when the broker has all of them. */
    void sendBack(List<Letter> letters) {
        try (var producer = new KafkaProducer<>(broker, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (var sent :
                    letters.stream().map(Letter::sentBack).map(producer::send).toList()) {
                sent.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("Not all could be sent back; sending them again does no harm", e);
        }
    }
}
