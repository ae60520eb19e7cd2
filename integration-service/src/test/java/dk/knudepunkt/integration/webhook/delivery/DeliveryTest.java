package dk.knudepunkt.integration.webhook.delivery;

import static dk.knudepunkt.integration.Callers.as;
import static dk.knudepunkt.integration.Callers.sending;
import static dk.knudepunkt.integration.webhook.Receiver.answering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import dk.knudepunkt.integration.webhook.Receiver;
import dk.knudepunkt.integration.webhook.Receiver.Message;
import dk.knudepunkt.integration.webhook.Registered;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.Events.Sent;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Wristwatch;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Messages to a real HTTP server, verified with the reference library of Standard Webhooks. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class DeliveryTest {

    private static final String REPORT = "report.published.v1";

    private final List<Receiver> receivers = new ArrayList<>();
    private final List<Registered> webhooks = new ArrayList<>();

    @Inject
    Wristwatch watch;

    @Inject
    AgroalDataSource database;

    @Inject
    DeliveryRound round;

    @Inject
    MeterRegistry metrics;

    @AfterEach
    void end() {
        watch.goRight();
        webhooks.forEach(Registered::remove);
        receivers.forEach(Receiver::close);
    }

    @Test
    void whatHappensIsToldSignedAndThin() throws Exception {
        var receiver = receiver();
        var webhook = register("crm", receiver, "referral.accepted.v2", REPORT);
        var event = referral("les-solroed");
        Events.send(List.of(referral("les-guldborgsund"), event));

        var message = await().until(receiver::messages, messages -> !messages.isEmpty())
                .getFirst();
        new Webhook(webhook.secret()).verify(message.body(), message.headers());
        assertThat(message.id()).isEqualTo(event.id());
        var body = Contracts.tree(message.body());
        assertThat(body.properties()).extracting(Map.Entry::getKey).containsExactly("type", "timestamp", "data");
        assertThat(body.path("type").asText()).isEqualTo("referral.accepted.v2");
        assertThat(Instant.parse(body.path("timestamp").asText())).isBefore(Instant.now());
        assertThat(body.path("data")).isEqualTo(Contracts.tree(event.data()));
        assertThat(message.header("content-type")).isEqualTo("application/json");
        webhook.awaitNewest(log -> "DELIVERED".equals(log.path("items[0].status")))
                .then()
                .body("items.size()", is(1))
                .body("items[0].messageId", is(event.id()))
                .body("items[0].attempts[0].number", is(1))
                .body("items[0].attempts[0].statusCode", is(204));
    }

    @Test
    void aSignatureHoldsForNothingElse() throws Exception {
        var receiver = receiver();
        var webhook = register("crm", receiver, REPORT);
        as("crm").post(webhook.path() + "/pings").then().statusCode(201);
        var message = await().until(receiver::messages, messages -> !messages.isEmpty())
                .getFirst();
        var library = new Webhook(webhook.secret());

        library.verify(message.body(), message.headers());
        assertThat(Contracts.tree(message.body()).path("type").asText()).isEqualTo("webhook.ping.v1");
        assertThatThrownBy(() -> library.verify(message.body() + " ", message.headers()))
                .isInstanceOf(WebhookVerificationException.class);
        var anothers = register("crm", receiver, REPORT);
        assertThatThrownBy(() -> new Webhook(anothers.secret()).verify(message.body(), message.headers()))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void duringARotationBothSecretsVerifyAndThenOnlyTheNewOne() throws Exception {
        var receiver = receiver();
        var webhook = register("crm", receiver, REPORT);
        var fresh = sending("crm", "{\"overlapHours\": 24}")
                .header("If-Match", "*")
                .post(webhook.path() + "/secret-rotation")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("secret");
        var message = ping(webhook, receiver);
        new Webhook(webhook.secret()).verify(message.body(), message.headers());
        new Webhook(fresh).verify(message.body(), message.headers());

        sending("crm", "{\"overlapHours\": 0}").header("If-Match", "*").post(webhook.path() + "/secret-rotation");
        var later = ping(webhook, receiver);
        assertThat(later.header("webhook-signature").split(" ", -1)).hasSize(1);
        assertThatThrownBy(() -> new Webhook(fresh).verify(later.body(), later.headers()))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void whatDoesNotArriveComesAgainUnderTheSameId() {
        var failed = attempts("failed");
        var delivered = attempts("delivered");
        var receiver = receiver().with(answering(503, "Kom igen \u0000 senere" + "x".repeat(2_000)));
        var webhook = register("crm", receiver, REPORT);
        as("crm").post(webhook.path() + "/pings");
        webhook.awaitNewest(log -> log.<List<?>>path("items[0].attempts").size() == 1)
                .then()
                .body("items[0].status", is("WAITING"))
                .body("items[0].attempts[0].statusCode", is(503))
                .body("items[0].attempts[0].answer.length()", is(500));
        webhook.get().then().body("failingSince", notNullValue());
        receiver.with(answering(200));

        await().atMost(20, TimeUnit.SECONDS).until(() -> receiver.messages().size() == 2);
        assertThat(receiver.messages().get(1).id())
                .isEqualTo(receiver.messages().get(0).id());
        webhook.awaitNewest(log -> "DELIVERED".equals(log.path("items[0].status")));
        webhook.get().then().body("failingSince", nullValue());
        assertThat(attempts("failed")).isGreaterThan(failed);
        assertThat(attempts("delivered")).isGreaterThan(delivered);
    }

    /** As operators see them. */
    private double attempts(String outcome) {
        return metrics.counter("webhook.attempts", "outcome", outcome).count();
    }

    @Test
    void aTurnedClockShowsTheWholeSchedule() {
        var receiver = receiver().with(answering(500));
        var webhook = register("crm", receiver, REPORT);
        var now = watch.instant();
        watch.set(now);
        as("crm").post(webhook.path() + "/pings");
        var attempts = 0;
        for (var wait : List.of(
                Duration.ofSeconds(7),
                Duration.ofMinutes(7),
                Duration.ofMinutes(37),
                Duration.ofMinutes(145),
                Duration.ofHours(7),
                Duration.ofHours(13),
                Duration.ofHours(17))) {
            attempts++;
            awaitAttempts(webhook, attempts);
            now = now.plus(wait);
            watch.set(now);
        }
        webhook.get().then().body("status", is("ACTIVE"));
        awaitAttempts(webhook, 8);
        watch.set(now.plus(Duration.ofHours(60)));
        webhook.awaitNewest(log -> log.<List<?>>path("items[0].attempts").size() == 9);
        webhook.get().then().body("status", is("OFF")).body("offBecause", is("FAILING"));
        assertThat(receiver.messages())
                .extracting(Message::id)
                .containsOnly(receiver.messages().getFirst().id());
        assertThat(mails(webhook.id())).isEqualTo(1);
    }

    private static void awaitAttempts(Registered webhook, int attempts) {
        webhook.awaitNewest(log -> log.<List<?>>path("items[0].attempts").size() >= attempts);
    }

    @Test
    void fourHundredAndTenSwitchesItOff() throws Exception {
        var receiver = receiver().with(answering(410));
        var webhook = register("crm", receiver, REPORT);
        as("crm").post(webhook.path() + "/pings");

        webhook.awaitNewest(log -> "GIVEN_UP".equals(log.path("items[0].status")));
        webhook.get()
                .then()
                .body("status", is("OFF"))
                .body("offBecause", is("GONE"))
                .body("actions", hasItem("resumption"));
        assertThat(mails(webhook.id())).isEqualTo(1);
        Events.send(List.of(report()));
        TimeUnit.SECONDS.sleep(2);
        assertThat(receiver.messages()).hasSize(1);
        webhook.post("resumption").then().statusCode(200);
        receiver.with(answering(204));
        assertThat(ping(webhook, receiver).body()).contains("webhook.ping.v1");
    }

    /** What comes back is written down as it can be: one strange answer must not stand in the way of all others. */
    @Test
    void anAnswerThatIsNoHttpHoldsUpNobody() throws Exception {
        var well = receiver();
        var webhook = register("admin", well, REPORT);
        try (var strange = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answerStrangely(strange));
            var odd = Registered.by("crm", "http://localhost:%d/hooks".formatted(strange.getLocalPort()), REPORT);
            webhooks.add(odd);

            Events.send(List.of(report()));

            awaitAttempts(odd, 1);
            odd.get().then().statusCode(200);
            assertThat(ping(webhook, well).body()).contains("webhook.ping.v1");
        }
    }

    private static void answerStrangely(ServerSocket server) {
        while (!server.isClosed()) {
            try (var asked = server.accept()) {
                asked.getInputStream().read(new byte[4_096]);
                asked.getOutputStream().write("X\0Y 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException closed) {
                return;
            }
        }
    }

    @Test
    void aRedirectIsNotFollowed() {
        var elsewhere = receiver();
        var receiver = receiver().with(exchange -> {
            exchange.getResponseHeaders().add("Location", elsewhere.url());
            exchange.sendResponseHeaders(307, -1);
        });
        var webhook = register("crm", receiver, REPORT);
        as("crm").post(webhook.path() + "/pings");

        awaitAttempts(webhook, 1);
        assertThat(elsewhere.messages()).isEmpty();
        webhook.awaitNewest(log -> "WAITING".equals(log.path("items[0].status")));
    }

    @Test
    void whatHappensDuringAPauseWaitsForItsEnd() {
        var receiver = receiver();
        var webhook = register("crm", receiver, REPORT);
        webhook.post("pause").then().statusCode(200);
        Events.send(List.of(report(), report()));
        webhook.awaitNewest(log -> log.<List<?>>path("items").size() == 2);
        assertThat(receiver.messages()).isEmpty();

        webhook.post("resumption").then().statusCode(200);

        await().until(() -> receiver.messages().size() == 2);
    }

    @Test
    void aMessageIsSentAgainWhenItsOwnerAsks() {
        var receiver = receiver();
        var webhook = register("crm", receiver, REPORT);
        as("crm").post(webhook.path() + "/pings");
        var delivered = webhook.awaitNewest(log -> "DELIVERED".equals(log.path("items[0].status")));
        var path = webhook.path() + "/deliveries/" + delivered.path("items[0].id");

        as("crm").post(path + "/redelivery").then().statusCode(428);
        as("crm").header("If-Match", "\"0\"").post(path + "/redelivery").then().statusCode(412);
        as("crm")
                .header("If-Match", as("crm").get(path).header("ETag"))
                .post(path + "/redelivery")
                .then()
                .statusCode(200)
                .body("status", is("WAITING"));

        await().until(() -> receiver.messages().size() == 2);
        assertThat(receiver.messages().get(1).id())
                .isEqualTo(receiver.messages().get(0).id());
        webhook.awaitNewest(log -> log.<List<?>>path("items[0].attempts").size() == 2);
        as("crm")
                .get(webhook.path() + "/deliveries/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        as("admin").get(path).then().statusCode(200);
    }

    /** A third of them never answer, and a third answer with an error: the others have all theirs within seconds. */
    @Test
    void whoIsSlowOrFailsHoldsUpNobody() {
        var slow = receiver().with(exchange -> sleep());
        var failing = receiver().with(answering(500));
        var well = receiver();
        register("crm", slow, REPORT);
        register("crm", failing, REPORT);
        register("crm", well, REPORT);
        var reports = IntStream.range(0, 30).mapToObj(i -> report()).toList();

        Events.send(reports);

        await().atMost(10, TimeUnit.SECONDS).until(() -> well.messages().size() == 30);
        assertThat(slow.messages()).hasSizeLessThanOrEqualTo(Deliveries.OF_ONE);
        assertThat(well.messages())
                .extracting(Message::id)
                .containsExactlyInAnyOrderElementsOf(
                        reports.stream().map(Sent::id).toList());
    }

    @Test
    void whatWasClaimedByAProcessThatDiedIsSentByTheNext() throws SQLException {
        var receiver = receiver();
        var webhook = register("crm", receiver, REPORT);
        webhook.post("pause");
        Events.send(List.of(report()));
        webhook.awaitNewest(log -> log.<List<?>>path("items").size() == 1);
        run("update webhook_delivery set due_at = due_at + interval '2 minutes' where webhook_id = '%s'"
                .formatted(webhook.id()));
        webhook.post("resumption");
        assertThat(receiver.messages()).isEmpty();

        watch.set(watch.instant().plus(Duration.ofMinutes(3)));

        await().until(() -> receiver.messages().size() == 1);
    }

    @Test
    void afterThirtyDaysTheLogIsGone() {
        var receiver = receiver();
        var webhook = register("crm", receiver, REPORT);
        as("crm").post(webhook.path() + "/pings");
        webhook.awaitNewest(log -> "DELIVERED".equals(log.path("items[0].status")));
        round.sweep();
        as("crm").get(webhook.path() + "/deliveries").then().body("items.size()", is(1));

        watch.set(watch.instant().plus(Duration.ofDays(31)));
        round.sweep();

        as("crm").get(webhook.path() + "/deliveries").then().body("items.size()", is(0));
    }

    @Test
    void theLogCanBeNarrowed() {
        var receiver = receiver();
        var webhook = register("crm", receiver, REPORT);
        as("crm").post(webhook.path() + "/pings");
        webhook.awaitNewest(log -> "DELIVERED".equals(log.path("items[0].status")));

        as("crm").get(webhook.path() + "/deliveries?status=DELIVERED").then().body("items.size()", is(1));
        as("crm").get(webhook.path() + "/deliveries?status=WAITING").then().body("items.size()", is(0));
        as("crm").get(webhook.path() + "/deliveries?status=LOST").then().statusCode(400);
    }

    private static void sleep() {
        try {
            TimeUnit.SECONDS.sleep(30);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Receiver receiver() {
        var receiver = Receiver.start();
        receivers.add(receiver);
        return receiver;
    }

    private Registered register(String owner, Receiver receiver, String... types) {
        var webhook = Registered.by(owner, receiver.url(), types);
        webhooks.add(webhook);
        return webhook;
    }

    private static Message ping(Registered webhook, Receiver receiver) {
        var before = receiver.messages().size();
        as(webhook.owner()).post(webhook.path() + "/pings").then().statusCode(201);
        return await().until(receiver::messages, messages -> messages.size() > before)
                .getLast();
    }

    private int mails(String webhookId) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from outgoing_mail where text like ?")) {
            query.setString(1, "%/webhooks/" + webhookId + "%");
            var row = query.executeQuery();
            row.next();
            return row.getInt(1);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private void run(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.createStatement()) {
            update.execute(statement);
        }
    }

    private static Sent report() {
        return new Sent("report", UUID.randomUUID().toString(), REPORT, Contracts.example(REPORT));
    }

    private static Sent referral(String unit) {
        var type = "referral.accepted.v2";
        return new Sent(
                "referral",
                UUID.randomUUID().toString(),
                type,
                Contracts.example(type).replace("les-solroed", unit));
    }
}
