package dk.knudepunkt.platform.inbox;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** How far this service has come in what others tell it. */
@ApplicationScoped
public class Backlog {

    private final Map<String, Object> broker;
    private final List<String> topics;
    private final String group;

    Backlog(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "knudepunkt.inbox.topics") List<String> topics,
            @ConfigProperty(name = "quarkus.application.name") String group) {
        this.broker = broker;
        this.topics = topics;
        this.group = group;
    }

    /**
     * The topics of which not all that was told up to an instant has had its effect here. That something had an effect is
     * known some seconds after it. What another service has stored and not sent yet stands in no topic, and is not seen.
     */
    public SortedSet<String> topicsBehind(Instant instant) {
        var settings = new HashMap<>(broker);
        settings.put("enable.auto.commit", false);
        settings.put("group.id", group);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = Replay.partitions(consumer, topics);
            var later = consumer.offsetsForTimes(
                    partitions.stream().collect(toMap(Function.identity(), part -> instant.toEpochMilli() + 1)));
            var ends = consumer.endOffsets(partitions);
            var begins = consumer.beginningOffsets(partitions);
            var done = consumer.committed(new HashSet<>(partitions));
            return partitions.stream()
                    .filter(part -> {
                        var wanted = place(later.get(part), OffsetAndTimestamp::offset, ends.get(part));
                        var reached = place(done.get(part), OffsetAndMetadata::offset, begins.get(part));
                        return reached < wanted;
                    })
                    .map(TopicPartition::topic)
                    .collect(toCollection(TreeSet::new));
        }
    }

    private static <T> long place(@Nullable T known, ToLongFunction<T> offset, @Nullable Long otherwise) {
        return known == null ? Objects.requireNonNull(otherwise) : offset.applyAsLong(known);
    }
}
