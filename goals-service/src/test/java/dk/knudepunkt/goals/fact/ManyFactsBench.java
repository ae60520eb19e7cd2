package dk.knudepunkt.goals.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.goals.house.House;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two million facts: what reading costs beside one count of all of them, and how fast as many events as fit are made facts anew
 * beside a bare consumer of their topic. No test of the build: deploy/bench runs it.
 */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@TestProfile(ManyFactsBench.Deaf.class)
class ManyFactsBench {

    /** What is sent is there to be read again, and not to be heard beside it. */
    public static class Deaf implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("knudepunkt.inbox.topics", "silence");
        }
    }

    private static final int EVENTS = 200_000;
    private static final int BATCH = 5_000;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final int MEASURED = 100;
    private static final String CONTRACT = "/goals/contracts/2021";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Inject
    AgroalDataSource database;

    @Inject
    FactRebuildRound rebuilding;

    @Inject
    FactRebuildService service;

    @Inject
    Scheduler scheduler;

    /** A rebuild that nobody waits for would take the place of what is laid. */
    @BeforeEach
    void alone() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> count("select count(*) from fact_rebuild where ended_at is not null") > 0);
        scheduler.pause();
    }

    @Test
    void twoMillionFactsAreRead() throws SQLException, IOException {
        System.out.println("laying two million facts …");
        execute("delete from fact");
        execute(sixHousesOfTwentyYears());
        execute("vacuum analyze fact");
        System.out.printf("%d facts%n", count("select count(*) from fact"));
        var floor = measure("one count of all facts", () -> count("select count(*) from fact"));
        compare("scoreboard of a contract", CONTRACT + "/scoreboard", floor);
        compare("its figures as data", "/api" + CONTRACT + "/figures", floor);
        var members = "/api" + CONTRACT + "/targets/9.1/figure";
        assertEquals(10_000, count("""
                select count(*) from fact where house = 'sjaelland' and subject_kind = 'COURSE' and superseded_at is null and state ->> 'kind' = 'SHORT'
                and valid_on between '2021-01-01' and '2021-12-31'"""));
        compare("10,000 members, first page", members + "/members", floor);
        compare("figure as known on a date", members + "?knownAt=2021-06-30", floor);
    }

    @Test
    void eventsAreMadeFactsAnew() throws Exception {
        System.out.printf("sending %d events …%n", EVENTS);
        send();
        var archived = count("select count(*) from fact");
        var floor = perSecond(ManyFactsBench::consume);
        service.ask();
        var rebuilt = perSecond(rebuilding::round);
        assertEquals(EVENTS + archived, count("select count(*) from fact"));
        line("bare consumer of the topic", "%.0f /s", floor);
        line("rebuild", "%.0f /s", rebuilt);
        line("  ratio", "%.2f", rebuilt / floor);
    }

    private static String sixHousesOfTwentyYears() throws IOException {
        var houses = Stream.of("sjaelland", "fjordland", "third", "fourth", "fifth", "sixth");
        var municipalities = Stream.concat(
                House.ofInstallation().municipalities().stream(),
                Municipality.all().stream().map(Municipality::code));
        try (var sql = ManyFactsBench.class.getResourceAsStream("/many-facts.sql")) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(":houses", quoted(houses))
                    .replace(":municipalities", quoted(municipalities.distinct()))
                    .replace(":laid", "0")
                    .replace(":count", "120");
        }
    }

    private static String quoted(Stream<String> words) {
        return words.map("'%s'"::formatted).collect(Collectors.joining(", "));
    }

    private void compare(String what, String path, Percentiles floor) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + Tokens.of("analyst"))
                .build();
        var measured = measure(what, () -> get(request));
        line("  ratio of p99 to p99", "%.2f", measured.p99() / floor.p99());
        line("  ratio of p50 to p50", "%.2f", measured.p50() / floor.p50());
    }

    private static void get(HttpRequest request) {
        try {
            var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertEquals(
                    200,
                    answer.statusCode(),
                    () -> request.uri() + ": " + new String(answer.body(), StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** One after the other, once it is hot, in milliseconds. */
    private static Percentiles measure(String what, Runnable work) {
        for (var begun = System.nanoTime(); System.nanoTime() - begun < WARM_UP.toNanos(); ) {
            work.run();
        }
        var taken = new ArrayList<Double>();
        for (var i = 0; i < MEASURED; i++) {
            var begun = System.nanoTime();
            work.run();
            taken.add((System.nanoTime() - begun) / 1e6);
        }
        taken.sort(null);
        var measured = new Percentiles(taken.get(MEASURED / 2 - 1), taken.get(MEASURED * 99 / 100 - 1));
        line(what + ", p50", "%.0f ms", measured.p50());
        line("  p99", "%.0f ms", measured.p99());
        return measured;
    }

    private record Percentiles(double p50, double p99) {}

    private static double perSecond(Runnable work) {
        var begun = System.nanoTime();
        work.run();
        return EVENTS * 1e9 / (System.nanoTime() - begun);
    }

    /** Courses that were opened and completed. */
    private static void send() throws Exception {
        var opened = Contracts.example("course.opened.v3");
        var completed = Contracts.example("course.completed.v2");
        var id = Contracts.tree(completed).get("courseId").asText();
        try (var producer = new KafkaProducer<>(broker(), new StringSerializer(), new StringSerializer())) {
            var sent = new ArrayList<Future<RecordMetadata>>();
            for (var each = 0; each < EVENTS / 2; each++) {
                var course = UUID.randomUUID().toString();
                sent.add(producer.send(event(course, "course.opened.v3", opened.replace(id, course))));
                sent.add(producer.send(event(course, "course.completed.v2", completed.replace(id, course))));
            }
            for (var each : sent) {
                each.get();
            }
        }
    }

    private static ProducerRecord<String, String> event(String key, String type, String data) {
        var event = new ProducerRecord<>("course", key, data);
        Map.of("ce_id", UUID.randomUUID().toString(), "ce_type", type, "ce_time", "2021-07-02T08:15:00Z")
                .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return event;
    }

    private static Map<String, Object> broker() {
        return Map.of(
                "bootstrap.servers",
                ConfigProvider.getConfig().getValue("KNUDEPUNKT_KAFKA", String.class),
                "max.poll.records",
                BATCH);
    }

    private static void consume() {
        try (var consumer = new KafkaConsumer<>(broker(), new StringDeserializer(), new StringDeserializer())) {
            var parts = consumer.partitionsFor("course").stream()
                    .map(part -> new TopicPartition(part.topic(), part.partition()))
                    .toList();
            consumer.assign(parts);
            consumer.seekToBeginning(parts);
            for (var left = EVENTS; left > 0; ) {
                left -= consumer.poll(Duration.ofMillis(200)).count();
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String query) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void line(String what, String format, Object value) {
        System.out.printf(Locale.ROOT, "%-32s " + format + "%n", what, value);
    }
}
