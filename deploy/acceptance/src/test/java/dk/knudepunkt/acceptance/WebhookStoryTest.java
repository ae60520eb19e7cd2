package dk.knudepunkt.acceptance;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.standardwebhooks.Webhook;
import com.sun.net.httpserver.HttpServer;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A municipality's own system is told of a referral of its unit, and reads what it missed. */
@ExtendWith(WithHub.class)
class WebhookStoryTest {

    private static final String SUBMITTED = "referral.submitted.v1";

    private static final int AT_A_TIME = 20;

    /** For so long a message is nobody else's that was taken in hand by a service that then died. */
    private static final Duration LONGER_THAN_A_CLAIM = Duration.ofMinutes(4);

    private final Hub hub;

    WebhookStoryTest(Hub hub) {
        this.hub = hub;
    }

    private record Message(Map<String, List<String>> headers, String body) {

        /** By which a receiver knows what it has had already. */
        String id() {
            return headers.getOrDefault("webhook-id", List.of("")).getFirst();
        }
    }

    @Test
    void aSystemIsToldOfItsUnitsReferralAndFindsItInTheFeed() throws Exception {
        var messages = new ConcurrentLinkedQueue<Message>();
        var receiver = listen(messages, () -> {});
        var begin = end();
        var registered = register(receiver, SUBMITTED, "referral.accepted.v2");
        var journey = new Journey(hub);

        var referral = journey.refer();
        journey.accept(referral, "SHORT").then().statusCode(200);

        Journey.eventually()
                .until(() -> messages.stream()
                                .filter(message -> message.body().contains(referral))
                                .count()
                        == 2);
        var library = new Webhook(registered.<String>path("secret"));
        for (var message : messages) {
            library.verify(message.body(), message.headers());
        }
        hub.as("crm").get(begin).then().statusCode(200).body("data.referralId", hasItem(referral));
        hub.as("les-guldborgsund").get(begin).then().statusCode(200).body("data.referralId", not(hasItem(referral)));
        var told = hub.as("crm").get(begin + "&type=" + SUBMITTED).<List<String>>path("id");
        assertTrue(messages.stream().anyMatch(message -> told.contains(message.id())));

        awaitSettled(registered);
        var webhook = address(registered);
        hub.as("crm").header("If-Match", "*").delete(webhook).then().statusCode(204);
        hub.as("crm").get(webhook).then().statusCode(404);
        receiver.stop(0);
    }

    /**
     * The service dies while the receiver has messages in hand that it has not answered yet, others wait, and more is to come.
     * What it had sent it sends again, since it does not know any more that it arrived.
     */
    @Test
    @TakesMinutes
    void whenTheServiceIsKilledNothingIsLostAndARepeatIsKnownByItsId() throws Exception {
        var messages = new ConcurrentLinkedQueue<Message>();
        var killed = new CountDownLatch(1);
        var receiver = listen(messages, killed::await);
        var begin = end();
        var registered = register(receiver, SUBMITTED);
        var journey = new Journey(hub);

        var referrals = new ArrayList<>(referEach(journey));
        Journey.eventually().until(() -> !messages.isEmpty());
        var unanswered = messages.stream().map(Message::id).collect(toSet());
        hub.kill("integration");
        killed.countDown();
        referrals.addAll(referEach(journey));

        var ids = Journey.eventually()
                .atMost(LONGER_THAN_A_CLAIM)
                .until(
                        () -> ids(messages, referrals),
                        each -> each.size() == referrals.size()
                                && countOf(messages, unanswered) >= 2L * unanswered.size());
        assertEquals(
                List.of(),
                ids.entrySet().stream()
                        .filter(each -> each.getValue().size() != 1)
                        .toList(),
                "told of under two ids");
        var library = new Webhook(registered.<String>path("secret"));
        for (var message : messages) {
            library.verify(message.body(), message.headers());
        }
        assertEquals(
                referrals.size(),
                messages.stream().map(Message::body).distinct().count(),
                "a repeat says something else than it said");
        awaitSettled(registered);
        var told = hub.as("crm").get(begin + "&type=" + SUBMITTED).<List<String>>path("id");
        ids.values().forEach(id -> assertTrue(told.containsAll(id), () -> id + " is not in the feed"));
        hub.as("crm").header("If-Match", "*").delete(address(registered)).then().statusCode(204);
        receiver.stop(0);
    }

    private static List<String> referEach(Journey journey) {
        return IntStream.range(0, AT_A_TIME).mapToObj(each -> journey.refer()).toList();
    }

    /** Under which ids the receiver was told of each of these. */
    private static Map<String, Set<String>> ids(Collection<Message> messages, List<String> referrals) {
        var ids = new HashMap<String, Set<String>>();
        for (var message : messages) {
            referrals.stream()
                    .filter(message.body()::contains)
                    .forEach(referral -> ids.computeIfAbsent(referral, first -> new HashSet<>())
                            .add(message.id()));
        }
        return ids;
    }

    private static long countOf(Collection<Message> messages, Set<String> ids) {
        return messages.stream().filter(message -> ids.contains(message.id())).count();
    }

    private Response register(HttpServer receiver, String... types) {
        var registered = hub.as("crm")
                .body("{\"url\": \"http://localhost:%d/hooks\", \"eventTypes\": [\"%s\"]}"
                        .formatted(receiver.getAddress().getPort(), String.join("\", \"", types)))
                .post("/api/webhooks");
        registered.then().statusCode(201);
        return registered;
    }

    private static String address(Response registered) {
        return "/api/webhooks/" + registered.path("webhook.id");
    }

    private void awaitSettled(Response registered) {
        Journey.eventually()
                .ignoreExceptions()
                .until(() -> hub
                        .as("crm")
                        .get(address(registered) + "/deliveries?limit=200")
                        .<List<String>>path("items.status")
                        .stream()
                        .allMatch("DELIVERED"::equals));
    }

    @Test
    void whoWaitsForTheFeedIsAnsweredThroughTheGateway() {
        var answer = hub.as("crm").get(end() + "&wait=2");

        answer.then().statusCode(200);
        assertTrue(answer.contentType().startsWith("application/cloudevents-batch+json"), answer.contentType());
    }

    /** The address behind all that is there now. */
    private String end() {
        var next = "/api/events?limit=200";
        while (true) {
            var answer = hub.as("crm").accept("*/*").get(next);
            next = answer.header("Link").replaceAll("^<|>; rel=\"next\"$", "");
            if (answer.<List<String>>path("id").isEmpty()) {
                return next;
            }
        }
    }

    /** What a receiver does with a message before it answers. */
    private interface Work {

        void begin() throws InterruptedException;
    }

    private static HttpServer listen(Queue<Message> messages, Work work) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                var headers = exchange.getRequestHeaders().entrySet().stream()
                        .collect(toMap(header -> header.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue));
                messages.add(new Message(headers, body));
                work.begin();
                exchange.sendResponseHeaders(204, -1);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return server;
    }
}
