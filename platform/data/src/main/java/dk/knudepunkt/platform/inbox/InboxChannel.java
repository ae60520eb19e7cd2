package dk.knudepunkt.platform.inbox;

import dk.knudepunkt.platform.database.Outage;
import dk.knudepunkt.platform.operation.Lasting;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Reads the topics of {@code knudepunkt.inbox.topics}, many messages in one transaction. When one of them fails, each
 * is tried by itself; the one that fails again and again while the database is well goes to the dead letters. An outage of
 * the database says nothing about a message, and is waited out. It is there from the start, before the first message, so that
 * what it measures is.
 */
@Startup
@ApplicationScoped
class InboxChannel {

    private static final Logger LOG = Logger.getLogger(InboxChannel.class);
    private static final int ATTEMPTS = 4;
    private static final int PAUSE_MILLIS = 500;

    private final Inbox inbox;
    private final MeterRegistry metrics;
    private final Lasting oldest;
    private final List<String> passedOver;

    /** @param passedOver attributes of CloudEvents; what bears one is for others */
    InboxChannel(
            Inbox inbox,
            MeterRegistry metrics,
            InstantSource clock,
            @ConfigProperty(name = "knudepunkt.inbox.passes-over") Optional<List<String>> passedOver) {
        this.inbox = inbox;
        this.metrics = metrics;
        this.oldest = new Lasting("inbox.oldest.seconds", clock, metrics);
        this.passedOver = passedOver.orElse(List.of());
        // From nothing on: nobody sees the growth of what is first seen at one.
        inbox.types().forEach(this::dead);
    }

    private Counter dead(String type) {
        return metrics.counter("inbox.dead", "type", type);
    }

    @Incoming("inbox")
    @Blocking
    void receive(ConsumerRecords<String, String> records) throws InterruptedException {
        var messages = StreamSupport.stream(records.spliterator(), false)
                .filter(this::isForUs)
                .map(Received::of)
                .toList();
        if (messages.isEmpty()) {
            return;
        }
        oldest.since(firstOf(records));
        try {
            receive(messages);
        } finally {
            oldest.isOver();
        }
    }

    private static Instant firstOf(ConsumerRecords<String, String> records) {
        return Instant.ofEpochMilli(StreamSupport.stream(records.spliterator(), false)
                .mapToLong(ConsumerRecord::timestamp)
                .min()
                .orElseThrow());
    }

    private void receive(List<Received> messages) throws InterruptedException {
        try {
            inbox.receive(messages);
        } catch (Exception failure) {
            LOG.debugf("One of %d messages failed, taking each by itself: %s", messages.size(), failure.getMessage());
            for (var message : messages) {
                receiveAlone(message);
            }
        }
    }

    /** By what stands on it alone: most of a busy topic is for others, and is not looked into. */
    private boolean isForUs(ConsumerRecord<String, String> message) {
        var type = Received.type(message);
        if (inbox.listensTo(type) && passedOver.stream().noneMatch(attribute -> Received.bears(message, attribute))) {
            return true;
        }
        metrics.counter("inbox.ignored", "type", type).increment();
        return false;
    }

    private void receiveAlone(Received message) throws InterruptedException {
        var failures = 0;
        while (true) {
            try {
                inbox.receive(List.of(message));
                return;
            } catch (Exception failure) {
                if (Outage.isBehind(failure)) {
                    LOG.warnf("Waiting for the database: %s", failure.getMessage());
                } else if (++failures >= ATTEMPTS && isBuried(message, failure)) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        }
    }

    /** False when the dead letter was not taken either; then the message is tried again, for as long as it takes. */
    private boolean isBuried(Received message, Exception failure) {
        try {
            inbox.bury(message, failure.toString());
            dead(message.type()).increment();
            LOG.errorf(failure, "Message %s of type %s went to the dead letters", message.id(), message.type());
            return true;
        } catch (RuntimeException unreachable) {
            LOG.warnf("Waiting for the database: %s", unreachable.getMessage());
            return false;
        }
    }
}
