package dk.knudepunkt.local.backup;

import dk.knudepunkt.local.Broker;
import dk.knudepunkt.local.Ports;
import dk.knudepunkt.local.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * The topics as they stood at a moment. Nobody has read them: each service begins at their beginning, and its inbox, which
 * is of the same moment, knows what it has handled.
 */
record TopicsAtPoint(Path directory, List<TopicPartition> parts) {

    /** Refuses those of which something is missing. */
    static TopicsAtPoint of(Archive archive) throws IOException {
        var topics = new TopicsAtPoint(archive.topics(), parts(archive.topics()));
        var messages = new AtomicLong();
        for (var part : topics.parts) {
            TopicLog.read(topics.file(part), part, _ -> messages.incrementAndGet());
        }
        var points = archive.points();
        if (!points.isEmpty() && messages.get() < points.getLast().messages()) {
            throw new Refusal(
                    "The topics in %s are cut short: %d of %d messages are whole. Bring them back from another copy of the archive."
                            .formatted(
                                    archive.topics(),
                                    messages.get(),
                                    points.getLast().messages()));
        }
        return topics;
    }

    private static List<TopicPartition> parts(Path directory) throws IOException {
        try (var files = Files.walk(directory, 2)) {
            return files.filter(Files::isRegularFile)
                    .map(directory::relativize)
                    .map(file -> new TopicPartition(
                            file.getName(0).toString(),
                            Integer.parseInt(file.getName(1).toString())))
                    .toList();
        }
    }

    private Path file(TopicPartition part) {
        return TopicLog.file(directory, part);
    }

    /** Lays out a broker's data with what was sent before the moment; what came later tells of what has not happened. */
    long fill(Path kafka, Instant until) throws IOException {
        try (var broker = Broker.start(kafka, Ports.free(), Ports.free(), sizes())) {
            return send(broker, until.toEpochMilli());
        }
    }

    /** In as many parts as they had: in others a key would stand elsewhere. */
    private Map<String, Integer> sizes() {
        return parts.stream().collect(Collectors.groupingBy(TopicPartition::topic, Collectors.summingInt(part -> 1)));
    }

    private long send(Broker broker, long until) throws IOException {
        var sent = new AtomicLong();
        var failure = new AtomicReference<@Nullable Exception>();
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrap(), "linger.ms", 5),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            for (var part : parts) {
                TopicLog.read(file(part), part, kept -> {
                    if (kept.message().timestamp() < until) {
                        var _ = producer.send(kept.message(), (_, failed) -> failure.compareAndSet(null, failed));
                        sent.incrementAndGet();
                    }
                });
            }
            producer.flush();
        }
        var failed = failure.get();
        if (failed != null) {
            throw new IOException("Kafka does not take the messages", failed);
        }
        return sent.get();
    }
}
