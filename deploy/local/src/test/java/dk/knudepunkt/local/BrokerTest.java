package dk.knudepunkt.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.AppInfoParser;
import org.apache.kafka.common.utils.Exit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerTest {
    @TempDir
    Path home;

    @Test
    void messagesSurviveARestartOnOtherPorts() throws Exception {
        try (var broker = Broker.start(home, Ports.free(), Ports.free())) {
            send(broker, "referral", "submitted");
        }
        try (var broker = Broker.start(home, Ports.free(), Ports.free())) {
            send(broker, "referral", "accepted");

            assertThat(receive(broker, "referral", 2)).containsExactlyInAnyOrder("submitted", "accepted");
        }
    }

    @Test
    void topicsKeepEverything() throws Exception {
        try (var broker = Broker.start();
                var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
            var topics = admin.describeTopics(List.of("referral", "course", "funding", "activity", "population"))
                    .allTopicNames()
                    .get();
            var course = new ConfigResource(ConfigResource.Type.TOPIC, "course");
            var configurations =
                    admin.describeConfigs(List.of(course)).all().get().values();

            assertThat(topics.values())
                    .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(12));
            assertThat(configurations).singleElement().satisfies(configuration -> {
                assertThat(configuration.get("retention.ms").value()).isEqualTo("-1");
                assertThat(configuration.get("retention.bytes").value()).isEqualTo("-1");
                assertThat(configuration.get("cleanup.policy").value()).isEqualTo("delete");
            });
        }
    }

    /** So that an erasure takes back what was told of somebody. */
    @Test
    void ofAPersonTheLastMessageIsKept() throws Exception {
        try (var broker = Broker.start();
                var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
            var developer = new ConfigResource(ConfigResource.Type.TOPIC, "developer");
            var configurations =
                    admin.describeConfigs(List.of(developer)).all().get().values();

            assertThat(configurations).singleElement().satisfies(configuration -> {
                assertThat(configuration.get("cleanup.policy").value()).isEqualTo("compact");
                assertThat(configuration.get("max.compaction.lag.ms").value()).isEqualTo("86400000");
            });
        }
    }

    @Test
    void aDeadLetterMakesItsTopic() throws Exception {
        try (var broker = Broker.start()) {
            send(broker, "dead-letter.goals", "poison");

            assertThat(receive(broker, "dead-letter.goals", 1)).containsExactly("poison");
        }
    }

    /** Kafka itself would end the process here, and the services with nobody to look after them would go on. */
    @Test
    void whoeverSharesItsProcessIsToldThatItCannotGoOn() {
        var told = new ArrayList<String>();
        Broker.whenBroken(told::add);
        try {
            Exit.halt(1, "No disk.");
            Exit.halt(1);
        } finally {
            Exit.resetHaltProcedure();
        }

        assertThat(told).containsExactly("No disk.", "It ended with status 1.");
    }

    @Test
    void clientsAreOfTheBrokersVersion() {
        assertThat(AppInfoParser.getVersion()).isEqualTo("4.2.0");
    }

    static void send(Broker broker, String topic, String text) throws ExecutionException, InterruptedException {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrap()), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", text)).get();
        }
    }

    static List<String> receive(Broker broker, String topic, int count) {
        Map<String, Object> configuration =
                Map.of("bootstrap.servers", broker.bootstrap(), "group.id", "reader", "auto.offset.reset", "earliest");
        var texts = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(configuration, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            for (var poll = 0; poll < 20 && texts.size() < count; poll++) {
                consumer.poll(Duration.ofSeconds(1)).forEach(message -> texts.add(message.value()));
            }
        }
        return texts;
    }
}
