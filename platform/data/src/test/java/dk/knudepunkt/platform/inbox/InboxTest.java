package dk.knudepunkt.platform.inbox;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.TraceId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class InboxTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String DEAD_LETTERS = "dead-letter.platform-test";

    @Inject
    InboxChannel channel;

    @Inject
    Ledger ledger;

    @Inject
    Replay replay;

    @Inject
    AgroalDataSource database;

    @Inject
    MeterRegistry metrics;

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    private final String book = UUID.randomUUID().toString();

    @Test
    void aMessageThatComesTwiceHasItsEffectOnce() {
        var id = UUID.randomUUID().toString();
        Events.send("course", book, id, Ledger.TYPE, entry("once"));
        Events.send("course", book, id, Ledger.TYPE, entry("once"));
        Events.send("course", book, Ledger.TYPE, entry("last"));
        awaitEntries("once", "last");
    }

    @Test
    void aMessageOfAnUnknownTypeIsPassedOver() throws SQLException {
        var unknown = UUID.randomUUID().toString();
        Events.send("course", book, unknown, "ledger.burnt.v1", entry("burnt"));
        Events.send("course", book, Ledger.TYPE, entry("last"));
        awaitEntries("last");
        assertFalse(isNoted(unknown));
        assertEquals(1, counted("inbox.ignored", "ledger.burnt.v1"));
    }

    @Test
    void aMessageThatBearsWhatIsForOthersIsPassedOver() throws SQLException {
        var others = new Events.Sent("course", book, UUID.randomUUID().toString(), Ledger.TYPE, entry("theirs"));
        Events.send(List.of(others.with("elsewhere", "far")));
        Events.send("course", book, Ledger.TYPE, entry("last"));
        awaitEntries("last");
        assertFalse(isNoted(others.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"book\": \"%s\", \"text\": \"poison\"}", "{\"book\": \"%s\"", "[]", ""})
    void poisonIsPutAsideAndTheOthersOfItsBatchHaveTheirEffectOnce(String poison) throws Exception {
        var first = record(0, entry("first"));
        var bad = record(1, poison.formatted(book));
        var last = record(2, entry("last"));

        receive(List.of(first, first, bad, last));

        assertEquals(List.of("first", "last"), ledger.entriesOf(book));
        assertTrue(isNoted(header(first, "ce_id")));
        assertFalse(isNoted(header(bad, "ce_id")), "sent back, it is to be handled");
        var dead = await().atMost(PATIENCE).until(this::deadLetters, found -> !found.isEmpty());
        assertEquals(1, dead.size());
        assertEquals(bad.value(), dead.getFirst().value());
        assertEquals(header(bad, "ce_id"), header(dead.getFirst(), "ce_id"));
        assertEquals("course", header(dead.getFirst(), "dead-letter-topic"));
        assertFalse(header(dead.getFirst(), "dead-letter-reason").isEmpty());
    }

    /** What the database cannot hold must not come back to the front of the queue for ever. */
    @ParameterizedTest
    @ValueSource(strings = {"ce_id", "ce_subject"})
    void poisonInAHeaderIsPutAsideAsWell(String header) throws Exception {
        var bad = record(0, header.equals("ce_id") ? entry("bad") : "no JSON \0");
        bad.headers().remove(header).add(header, "a\0b".getBytes(StandardCharsets.UTF_8));

        assertTimeoutPreemptively(PATIENCE, () -> receive(List.of(bad, record(1, entry("last")))));

        assertEquals(List.of("last"), ledger.entriesOf(book));
        var dead = await().atMost(PATIENCE).until(this::deadLetters, found -> !found.isEmpty());
        assertEquals("a\u2400b", header(dead.getFirst(), header));
    }

    @Test
    void aMessageThatIsSentBackFromTheDeadLettersHasItsEffectOnce() throws Exception {
        var message = record(0, entry("late"));
        ledger.spoil(book, Ledger.REFUSE);
        receive(List.of(message));
        var dead = await().atMost(PATIENCE).until(this::deadLetters, found -> !found.isEmpty());
        assertEquals(List.of(), ledger.entriesOf(book));

        ledger.mend(book);
        receive(List.of(dead.getFirst()));
        receive(List.of(dead.getFirst()));
        assertEquals(List.of("late"), ledger.entriesOf(book));
    }

    @Test
    void anOutageOfTheDatabaseIsWaitedOut() throws Exception {
        var before = counted("inbox.dead", Ledger.TYPE);
        ledger.spoil(book, Ledger.CUT);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var receiving = threads.submit(() -> {
                receive(List.of(record(0, entry("patient"))));
                return true;
            });
            await().atMost(PATIENCE).until(() -> ledger.attemptsOn(book) > 6);
            assertTrue(oldest() > 0, "seen from outside");
            ledger.mend(book);
            assertTrue(receiving.get());
        }
        assertEquals(0, oldest());
        assertEquals(List.of("patient"), ledger.entriesOf(book));
        assertEquals(before, counted("inbox.dead", Ledger.TYPE), "nothing is wrong with the message");
    }

    /** A batch is no journey: what a message causes goes on with the trace of that message. */
    @Test
    void eachMessageOfABatchIsHandledInItsOwnTrace() throws Exception {
        var one = record(0, entry("one"));
        var two = record(1, entry("two"));
        trace(one, "0af7651916cd43dd8448eb211c80319c");
        trace(two, "4bf92f3577b34da6a3ce929d0e0e4736");
        receive(List.of(one, two, record(2, entry("none"))));
        assertEquals("0af7651916cd43dd8448eb211c80319c", ledger.traceOf(book, "one"));
        assertEquals("4bf92f3577b34da6a3ce929d0e0e4736", ledger.traceOf(book, "two"));
        assertEquals(TraceId.getInvalid(), ledger.traceOf(book, "none"));
    }

    /** The sender's clock, and the broker's where the sender said nothing or nothing that can be read. */
    @ParameterizedTest
    @CsvSource({
        "2021-07-02T10:15:00+02:00, 2021-07-02T08:15:00Z",
        "yesterday,                 1969-12-31T23:59:59.999Z",
        ",                          1969-12-31T23:59:59.999Z"
    })
    void aHandlerIsToldWhenAMessageWasTold(@Nullable String said, Instant told) throws Exception {
        var message = record(0, entry("timed"));
        if (said != null) {
            message.headers().add("ce_time", said.getBytes(StandardCharsets.UTF_8));
        }
        receive(List.of(message));
        assertEquals(told, ledger.timeOf(book, "timed"));
    }

    /** The inbox knows them all; who builds anew reads them again, and then what has come since. */
    @Test
    void topicsAreReadAgainFromTheirBeginning() {
        for (var text : List.of("one", "two")) {
            Events.send("course", book, Ledger.TYPE, entry(text));
        }
        awaitEntries("one", "two");
        try (var reading = replay.of(List.of("course", "no-such-topic"))) {
            assertEquals(List.of(entry("one"), entry("two")), payloads(reading));
            assertEquals(reading.size(), reading.read());
            Events.send("course", book, Ledger.TYPE, entry("three"));
            assertEquals(List.of(entry("three")), payloads(reading));
        }
    }

    private List<String> payloads(Replay.Reading reading) {
        var found = new ArrayList<String>();
        reading.toTheEnd(batch -> batch.map(Replay.Told::payload)
                .filter(payload -> payload.contains(book))
                .forEach(found::add));
        return found;
    }

    private static void trace(ConsumerRecord<String, String> message, String id) {
        message.headers()
                .add("traceparent", "00-%s-b7ad6b7169203331-01".formatted(id).getBytes(StandardCharsets.UTF_8));
    }

    private void receive(List<ConsumerRecord<String, String>> batch) throws InterruptedException {
        channel.receive(new ConsumerRecords<>(Map.of(new TopicPartition("course", 0), batch), Map.of()));
    }

    private double counted(String meter, String type) {
        return metrics.counter(meter, "type", type).count();
    }

    private double oldest() {
        return metrics.get("inbox.oldest.seconds").gauge().value();
    }

    private void awaitEntries(String... texts) {
        await().atMost(PATIENCE).untilAsserted(() -> assertEquals(List.of(texts), ledger.entriesOf(book)));
    }

    private String entry(String text) {
        return "{\"book\": \"%s\", \"text\": \"%s\"}".formatted(book, text);
    }

    private ConsumerRecord<String, String> record(int offset, String payload) {
        var message = new ConsumerRecord<>("course", 0, offset, book, payload);
        Map.of("ce_id", UUID.randomUUID().toString(), "ce_type", Ledger.TYPE)
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private boolean isNoted(String id) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select from inbox where message_id = ?")) {
            select.setString(1, id);
            try (var row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /** As Kafka has them: the reason is no attribute of a CloudEvent. */
    private List<ConsumerRecord<String, String>> deadLetters() {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap), new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(DEAD_LETTERS).stream()
                    .map(partition -> new TopicPartition(DEAD_LETTERS, partition.partition()))
                    .toList();
            if (partitions.isEmpty()) {
                // The topic comes with its first letter.
                return List.of();
            }
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return StreamSupport.stream(consumer.poll(Duration.ofSeconds(2)).spliterator(), false)
                    .filter(message -> book.equals(message.key()))
                    .toList();
        }
    }
}
