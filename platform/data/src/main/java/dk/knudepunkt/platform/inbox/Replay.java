package dk.knudepunkt.platform.inbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads topics again from their beginning, for a feature that builds anew what it has made of them. The inbox and its
 * offsets are left alone, so whoever reads must know a message that was handled before.
 */
@ApplicationScoped
public class Replay {

    private static final int BATCH = 5000;
    private static final Duration PATIENCE = Duration.ofMillis(200);

    /** A message as it stands in its topic. */
    public record Told(Envelope envelope, String payload) {}

    private final Map<String, Object> broker;

    Replay(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.broker = broker;
    }

    /** Begins to read; whoever does must close it. */
    public Reading of(Collection<String> topics) {
        var settings = new HashMap<>(broker);
        settings.put("enable.auto.commit", false);
        settings.put("max.poll.records", BATCH);
        settings.remove("group.id");
        return new Reading(new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer()), topics);
    }

    /** The parts of those topics that are there. */
    static List<TopicPartition> partitions(KafkaConsumer<String, String> consumer, Collection<String> topics) {
        var known = consumer.listTopics();
        return topics.stream()
                .flatMap(topic -> known.getOrDefault(topic, List.of()).stream())
                .map(part -> new TopicPartition(part.topic(), part.partition()))
                .toList();
    }

    /** Where somebody is in the topics. */
    public static final class Reading implements AutoCloseable {

        private final KafkaConsumer<String, String> consumer;
        private final List<TopicPartition> partitions;
        private final Map<TopicPartition, Long> begins;

        private Reading(KafkaConsumer<String, String> consumer, Collection<String> topics) {
            this.consumer = consumer;
            this.partitions = partitions(consumer, topics);
            this.begins = consumer.beginningOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
        }

        /** How many places the topics have at present; where a topic was compacted some are empty. */
        public long size() {
            return sum(consumer.endOffsets(partitions)) - sum(begins);
        }

        /** How many places lie behind the reader. */
        public long read() {
            return partitions.stream().mapToLong(consumer::position).sum() - sum(begins);
        }

        /** Reads up to what is the end when it is called, a batch at a time; called again it goes on from there. */
        public void toTheEnd(Consumer<Stream<Told>> batches) {
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                var records = consumer.poll(PATIENCE);
                batches.accept(StreamSupport.stream(records.spliterator(), false)
                        .map(Received::of)
                        .map(received -> new Told(received.envelope(), received.payload())));
            }
        }

        private static long sum(Map<TopicPartition, Long> offsets) {
            return offsets.values().stream().mapToLong(Long::longValue).sum();
        }

        @Override
        public void close() {
            consumer.close();
        }
    }
}
