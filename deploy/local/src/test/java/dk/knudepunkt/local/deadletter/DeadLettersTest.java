package dk.knudepunkt.local.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.knudepunkt.local.Broker;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeadLettersTest {
    private static final String COURSE = "0198c0de-0000-7000-8000-000000000001";

    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private Broker broker;
    private DeadLetters command;

    @BeforeEach
    void start() {
        broker = Broker.start();
        command = new DeadLetters(new LetterBox(broker.bootstrap()), new PrintStream(console, true, UTF_8));
    }

    @AfterEach
    void stop() {
        broker.close();
    }

    @Test
    void anUntroubledPlatformHasNone() {
        assertThat(command.run("list")).isZero();
        assertThat(said()).isEqualTo("0 dead letters\n");
    }

    @Test
    void listTellsWhatIsWrong() throws Exception {
        bury("dead-letter.goals", "{\"completedOn\":\"in May\"}", "no such date");
        bury("dead-letter.referrals", "{}", "courseId is missing");

        assertThat(command.run("list")).isZero();
        assertThat(said())
                .containsPattern("dead-letter.goals 0:0 .* course.completed.v1  no such date\n")
                .containsPattern("dead-letter.referrals 0:0 .* course.completed.v1  courseId is missing\n")
                .endsWith("2 dead letters\n");
    }

    @Test
    void showTellsEverythingOfOne() throws Exception {
        bury("dead-letter.goals", "{\"city\":\"Næstved\"}", "no such date");

        assertThat(command.run("show", "dead-letter.goals", "0:0")).isZero();
        assertThat(said())
                .contains("ce_id: 42\n", "dead-letter-reason: no such date\n", "dead-letter-topic: course\n")
                .endsWith("\n\n{\"city\":\"Næstved\"}\n");
    }

    @Test
    void replaySendsOneBackAsItCame() throws Exception {
        bury("dead-letter.goals", "{\"first\":true}", "no such date");
        bury("dead-letter.goals", "{\"first\":false}", "no such date");

        assertThat(command.run("replay", "dead-letter.goals", "0:1")).isZero();

        assertThat(said()).isEqualTo("0:1 is back in course\n");
        assertThat(received("course", 1)).singleElement().satisfies(message -> {
            assertThat(message.key()).isEqualTo(COURSE);
            assertThat(message.value()).isEqualTo("{\"first\":false}");
            assertThat(message.headers()).extracting(Header::key).containsExactly("ce_id", "ce_type");
        });
    }

    @Test
    void replaySendsAllBackInTheirOrder() throws Exception {
        bury("dead-letter.goals", "first", "no such date");
        bury("dead-letter.goals", "second", "no such date");
        bury("dead-letter.referrals", "of another service", "courseId is missing");

        assertThat(command.run("replay", "dead-letter.goals", "all")).isZero();

        assertThat(received("course", 2)).extracting(ConsumerRecord::value).containsExactly("first", "second");
    }

    @Test
    void aLetterThatIsNotThereIsSaidToBeMissing() throws Exception {
        bury("dead-letter.goals", "{}", "no such date");

        assertThat(command.run("replay", "dead-letter.goals", "0:7")).isEqualTo(1);
        assertThat(command.run("show", "dead-letter.cases", "all")).isEqualTo(1);
        assertThat(said()).contains("No letter 0:7 in dead-letter.goals", "No letter all in dead-letter.cases");
    }

    @Test
    void anythingElseIsExplained() {
        assertThat(command.run()).isEqualTo(2);
        assertThat(command.run("replay", "dead-letter.goals")).isEqualTo(2);
        assertThat(said()).contains("replay <topic> <partition:offset | all>");
    }

    /** As the platform's inbox does. */
    private void bury(String topic, String body, String reason) throws Exception {
        var letter = new ProducerRecord<>(topic, COURSE, body);
        letter.headers().add("ce_id", "42".getBytes(UTF_8));
        letter.headers().add("ce_type", "course.completed.v1".getBytes(UTF_8));
        letter.headers().add("dead-letter-topic", "course".getBytes(UTF_8));
        letter.headers().add("dead-letter-reason", reason.getBytes(UTF_8));
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrap()), new StringSerializer(), new StringSerializer())) {
            producer.send(letter).get();
        }
    }

    private List<ConsumerRecord<String, String>> received(String topic, int count) {
        Map<String, Object> configuration =
                Map.of("bootstrap.servers", broker.bootstrap(), "group.id", "reader", "auto.offset.reset", "earliest");
        var messages = new ArrayList<ConsumerRecord<String, String>>();
        try (var consumer = new KafkaConsumer<>(configuration, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            for (var poll = 0; poll < 20 && messages.size() < count; poll++) {
                consumer.poll(Duration.ofSeconds(1)).forEach(messages::add);
            }
        }
        return messages;
    }

    private String said() {
        return console.toString(UTF_8);
    }
}
