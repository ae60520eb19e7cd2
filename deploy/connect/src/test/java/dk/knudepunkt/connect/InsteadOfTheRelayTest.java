package dk.knudepunkt.connect;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.knudepunkt.local.Broker;
import dk.knudepunkt.local.Issuer;
import dk.knudepunkt.local.Postgres;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The real Kafka Connect and the real connector, beside a real service, PostgreSQL and broker. */
@EnabledIfSystemProperty(named = "long", matches = "true", disabledReason = "it takes minutes; -Dlong=true asks for it")
class InsteadOfTheRelayTest {

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final String DEAD = "dead-letter.referrals";

    private final Postgres postgres = Postgres.startForConnect();
    private final Broker broker = Broker.start();
    private final Issuer issuer = Issuer.start();
    private Database database;
    private Worker worker;

    @BeforeEach
    void startConnect() throws Exception {
        database = Database.of(postgres);
        worker = Worker.start(broker.bootstrap()).ready();
    }

    @AfterEach
    void end() {
        worker.close();
        issuer.close();
        broker.close();
        postgres.close();
    }

    private Referrals service(boolean relay) {
        return Referrals.start(database.url(), broker.bootstrap(), issuer, relay);
    }

    /** While both send, each message is there twice, and nobody could tell by which of them. */
    @Test
    void itSendsWhatTheRelaySends() throws Exception {
        try (var service = service(true).ready()) {
            worker.connect(postgres.port());
            awaitReader();

            for (var i = 0; i < 5; i++) {
                service.refer();
            }
            sendWhatNobodyCanHandle();

            var events = twice("referral", 5);
            var dead = twice(DEAD, 1);
            assertThat(events)
                    .allSatisfy(sent -> assertThat(sent.header("ce_source")).isEqualTo("/referrals"));
            assertThat(dead.getFirst().headers()).contains("x-empty: ", "dead-letter-topic: course");
        }
    }

    /** All of a topic when each stands there twice. */
    private List<Sent> twice(String topic, int messages) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(sent(topic)).hasSizeGreaterThanOrEqualTo(2 * messages));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(sent(topic).stream().collect(groupingBy(sent -> sent)))
                        .allSatisfy((one, all) -> assertThat(all).hasSize(2)));
        return sent(topic);
    }

    private List<Sent> sent(String topic) {
        return Sent.all(broker.bootstrap(), topic);
    }

    private void sendWhatNobodyCanHandle() throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrap()), new StringSerializer(), new StringSerializer())) {
            var message = new ProducerRecord<>("course", UUID.randomUUID().toString(), "no JSON: Æ ✓");
            Map.of(
                            "ce_id",
                            UUID.randomUUID().toString(),
                            "ce_type",
                            "course.opened.v1",
                            "x-empty",
                            "",
                            "x-word",
                            "\"Ø\"")
                    .forEach((name, value) -> message.headers().add(name, bytes(value)));
            producer.send(message).get();
        }
    }

    private static byte[] bytes(String value) {
        return value.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void changingOverAndBackUnderLoadLosesNothingAndKeepsTheOrder() throws Exception {
        Map<String, List<String>> written;
        var service = service(true).ready();
        try (var writers = new Writers(database)) {
            writers.goOn(600);
            worker.connect(postgres.port());
            awaitReader();
            service.close();
            service = service(false).ready();
            writers.goOn(1000);

            worker.close();
            writers.goOn(400);
            worker = Worker.start(broker.bootstrap()).ready();
            awaitReader();
            writers.goOn(1000);
            assertThat(service.metric("outbox_sent_total")).isPositive();

            service.close();
            service = service(true).ready();
            worker.disconnect();
            writers.goOn(600);
            written = writers.finish();
            await().atMost(PATIENCE).until(() -> database.count("outbox") == 0);
        } finally {
            service.close();
        }

        var sent = sent("referral").stream().collect(groupingBy(Sent::key));
        assertThat(written)
                .isNotEmpty()
                .allSatisfy((key, messages) -> assertThat(letThrough(sent.getOrDefault(key, List.of())))
                        .containsExactlyElementsOf(messages));
    }

    /** The connector reads PostgreSQL's log. */
    private void awaitReader() {
        await().atMost(PATIENCE).until(() -> database.count("pg_replication_slots where active") == 1);
    }

    /** What an inbox makes of them: the first of each. */
    private static List<String> letThrough(List<Sent> messages) {
        return messages.stream().map(Sent::id).distinct().toList();
    }

    /** The sweep follows the connector alone, and operators see what waits. */
    @Test
    void nothingLeavesTheOutboxThatTheConnectorHasNotSent() throws Exception {
        migrate();
        worker.connect(postgres.port());
        awaitReader();
        try (var service = service(false).ready()) {
            service.refer();
            await().atMost(PATIENCE).until(() -> database.count("outbox") == 0);
            assertThat(service.metric("outbox_oldest_seconds")).isZero();

            worker.stop();
            database.change("select pg_drop_replication_slot('outbox_referrals')");
            service.refer();
            await().during(Duration.ofSeconds(5)).atMost(PATIENCE).until(() -> database.count("outbox") > 0);
            assertThat(service.metric("outbox_oldest_seconds")).isGreaterThan(3);

            worker.resume();
            assertThat(worker.refusal()).contains("no longer available on the server");
            assertThat(database.count("outbox")).isPositive();

            worker.stop();
            worker.forget();
            worker.resume();
            await().atMost(PATIENCE).until(() -> database.count("outbox") == 0);
            assertThat(sent("referral").stream().map(Sent::key).collect(toSet()))
                    .hasSize(2);
        }
    }

    @Test
    void aServiceDoesNotStartWhereNobodyWouldSend() throws Exception {
        try (var service = service(false)) {
            assertThat(refusal(service))
                    .contains("There is no replication slot outbox_referrals for pgoutput: start the connector")
                    .contains("deploy/connect/README.md")
                    .doesNotContain("wal_level");
        }
        database.change("drop publication outbox");
        try (var service = service(false)) {
            assertThat(refusal(service)).contains("create publication outbox for table outbox");
        }
        worker.connect(postgres.port());
        assertThat(worker.refusal()).contains("Publication autocreation is disabled");
        assertThat(database.count("pg_replication_slots where active")).isZero();
    }

    @Test
    void aServerThatDoesNotWriteItsLogForItIsRefused() throws Exception {
        try (var other = Postgres.start()) {
            database = Database.of(other);
            try (var service = service(false)) {
                assertThat(refusal(service)).contains("wal_level of PostgreSQL is replica: set it to logical");
            }
            worker.connect(other.port());
            assertThat(worker.refusal()).contains("wal_level");
        }
    }

    private static String refusal(Referrals service) throws InterruptedException {
        assertThat(service.running().process().waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(service.running().process().exitValue()).isNotZero();
        return service.running().said();
    }

    /** As a service that ran before. */
    private void migrate() {
        service(true).ready().close();
    }
}
