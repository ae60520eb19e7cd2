package dk.knudepunkt.platform.outbox;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.web.Correlation;
import io.cloudevents.CloudEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class OutboxTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private record Told(String text) {}

    @Inject
    Outbox outbox;

    private final UUID key = UUID.randomUUID();

    @Test
    void nothingIsAddedOutsideATransaction() {
        assertThrows(TransactionalException.class, () -> outbox.add(message(key, "early")));
    }

    @Test
    void whatIsRolledBackIsNeverSent() {
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.add(message(key, "taken back"));
                    throw new IllegalStateException("the state was not to be");
                }));
        commit(key, "meant");
        assertEquals(List.of("meant"), texts(awaitEvents(key, 1)));
    }

    @Test
    void whatIsCommittedIsSentAsACloudEvent() {
        Correlation.continueWith("the-request");
        commit(key, "hello");
        var event = awaitEvents(key, 1).getFirst();
        assertDoesNotThrow(() -> UUID.fromString(event.getId()));
        assertEquals("story.told.v1", event.getType());
        assertEquals("/platform-test", event.getSource().toString());
        assertEquals(key.toString(), event.getSubject());
        assertEquals("the-request", event.getExtension("correlationid"));
        assertEquals("application/json", event.getDataContentType());
        assertEquals("{\"text\":\"hello\"}", Events.data(event));
    }

    @Test
    void theMessagesOfAKeyArriveInTheirOrder() {
        var told = IntStream.range(0, 40).mapToObj(Integer::toString).toList();
        told.forEach(text -> commit(key, text));
        assertEquals(told, texts(awaitEvents(key, told.size())));
    }

    /** A relay that remembered the last number it sent would leave the late one behind. */
    @Test
    void aMessageWithALowerNumberThatIsCommittedLateIsStillSent() throws Exception {
        var added = new CountDownLatch(1);
        var overtaken = new CountDownLatch(1);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var late = threads.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                outbox.add(message(key, "late"));
                added.countDown();
                waitFor(overtaken);
            }));
            waitFor(added);
            var quicker = UUID.randomUUID();
            commit(quicker, "quick");
            awaitEvents(quicker, 1);
            assertEquals(List.of(), Events.about("referral", key.toString()));
            overtaken.countDown();
            late.get();
        }
        assertEquals(List.of("late"), texts(awaitEvents(key, 1)));
    }

    private void commit(UUID about, String text) {
        QuarkusTransaction.requiringNew().run(() -> outbox.add(message(about, text)));
    }

    private static Message message(UUID about, String text) {
        return new Message("referral", about, "story.told.v1", new Told(text));
    }

    private static List<CloudEvent> awaitEvents(UUID about, int count) {
        return await().atMost(PATIENCE)
                .until(() -> Events.about("referral", about.toString()), events -> events.size() >= count);
    }

    private static List<String> texts(List<CloudEvent> events) {
        return events.stream()
                .map(Events::data)
                .map(data -> data.replaceAll(".*:\"(.*)\"}", "$1"))
                .toList();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            if (!latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("Waited in vain");
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
