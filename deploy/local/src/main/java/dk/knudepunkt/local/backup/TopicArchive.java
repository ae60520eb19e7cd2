package dk.knudepunkt.local.backup;

import dk.knudepunkt.local.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Writes down what the topics get. */
final class TopicArchive implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Kafka's own, such as how far each reader is. */
    private static final String INTERNAL = "__";

    private final Path directory;
    private final Map<String, Object> broker;
    private final Map<TopicPartition, TopicLog> logs = new HashMap<>();

    TopicArchive(Path directory, String bootstrap) {
        this.directory = directory;
        this.broker = Map.of("bootstrap.servers", bootstrap, "auto.offset.reset", "earliest", "max.poll.records", 5000);
    }

    /** Returns when all that the topics have as it is called is on disk. */
    void catchUp() throws IOException {
        try (var consumer = new KafkaConsumer<>(broker, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var parts = parts(consumer);
            var ends = consumer.endOffsets(parts, PATIENCE);
            consumer.assign(parts);
            for (var part : parts) {
                consumer.seek(part, begin(part, ends.getOrDefault(part, 0L)));
            }
            while (isBehind(consumer, ends)) {
                var messages = consumer.poll(PATIENCE);
                if (messages.isEmpty() && isBehind(consumer, ends)) {
                    throw new IOException("Kafka has messages and does not hand them out");
                }
                for (var message : messages) {
                    log(new TopicPartition(message.topic(), message.partition()))
                            .append(message);
                }
            }
            for (var log : logs.values()) {
                log.force();
            }
        }
    }

    private static List<TopicPartition> parts(KafkaConsumer<byte[], byte[]> consumer) {
        return consumer.listTopics(PATIENCE).values().stream()
                .flatMap(Collection::stream)
                .filter(part -> !part.topic().startsWith(INTERNAL))
                .map(part -> new TopicPartition(part.topic(), part.partition()))
                .toList();
    }

    private static boolean isBehind(KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    private TopicLog log(TopicPartition part) throws IOException {
        var known = logs.get(part);
        if (known == null) {
            known = TopicLog.open(directory, part);
            logs.put(part, known);
        }
        return known;
    }

    private long begin(TopicPartition part, long end) throws IOException {
        var next = log(part).next();
        if (next > end) {
            throw new Refusal(
                    "%s has %d messages, and %d in the archive: these are other topics. Begin a new archive with --archive."
                            .formatted(part, end, next));
        }
        return next;
    }

    /** How many there are. */
    long messages() {
        return logs.values().stream().collect(Collectors.summingLong(TopicLog::messages));
    }

    @Override
    public void close() throws IOException {
        for (var log : logs.values()) {
            log.close();
        }
    }
}
