package dk.knudepunkt.acceptance;

import static java.util.stream.Collectors.toMap;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.standardwebhooks.Webhook;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A municipality's own system is told of a referral of its unit, and reads what it missed. */
@ExtendWith(WithHub.class)
class WebhookStoryTest {

    private static final String SUBMITTED = "referral.submitted.v1";

    private final Hub hub;

    WebhookStoryTest(Hub hub) {
        this.hub = hub;
    }

    private record Message(Map<String, List<String>> headers, String body) {}

    @Test
    void aSystemIsToldOfItsUnitsReferralAndFindsItInTheFeed() throws Exception {
        var messages = new ConcurrentLinkedQueue<Message>();
        var receiver = listen(messages);
        var begin = end();
        var registered = hub.as("crm")
                .body("{\"url\": \"http://localhost:%d/hooks\", \"eventTypes\": [\"%s\", \"referral.accepted.v2\"]}"
                        .formatted(receiver.getAddress().getPort(), SUBMITTED))
                .post("/api/webhooks");
        registered.then().statusCode(201);
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
        assertTrue(messages.stream()
                .anyMatch(message -> told.contains(message.headers()
                        .getOrDefault("webhook-id", List.of(""))
                        .getFirst())));

        var webhook = "/api/webhooks/" + registered.path("webhook.id");
        Journey.eventually()
                .until(() -> hub.as("crm").get(webhook + "/deliveries").<List<String>>path("items.status").stream()
                        .allMatch("DELIVERED"::equals));
        hub.as("crm").header("If-Match", "*").delete(webhook).then().statusCode(204);
        hub.as("crm").get(webhook).then().statusCode(404);
        receiver.stop(0);
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

    private static HttpServer listen(ConcurrentLinkedQueue<Message> messages) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                var headers = exchange.getRequestHeaders().entrySet().stream()
                        .collect(toMap(header -> header.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue));
                messages.add(new Message(headers, body));
                exchange.sendResponseHeaders(204, -1);
            }
        });
        server.start();
        return server;
    }
}
