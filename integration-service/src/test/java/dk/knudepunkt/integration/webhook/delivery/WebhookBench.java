package dk.knudepunkt.integration.webhook.delivery;

import static dk.knudepunkt.integration.webhook.Receiver.answering;
import static org.awaitility.Awaitility.await;

import dk.knudepunkt.integration.feed.TellService;
import dk.knudepunkt.integration.webhook.Receiver;
import dk.knudepunkt.integration.webhook.Registered;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Webhooks to nine receivers on this machine, of which three fail: one refuses, one answers with an error, one never answers.
 * The floor is the same messages sent by a bare client. No test of the build: deploy/bench runs it.
 */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class WebhookBench {

    private static final int WELL = 6;
    private static final int EVENTS = 2_000;
    private static final int BATCH = 100;
    private static final String TYPE = "report.published.v1";

    @Inject
    TellService telling;

    @Test
    void aThirdOfTheReceiversFail() throws Exception {
        var well = Stream.generate(Receiver::start).limit(WELL).toList();
        var failing = List.of(
                Receiver.start().with(answering(500)), Receiver.start().with(exchange -> sleep()), Receiver.start());
        var webhooks = Stream.concat(well.stream(), failing.stream())
                .map(receiver -> Registered.by("admin", receiver.url(), TYPE))
                .toList();
        failing.getLast().close();
        var warmedUp = perSecond(well);
        var rate = perSecond(well);
        var floor = floor(well);
        System.out.printf(
                Locale.ROOT,
                "webhooks: %.0f /s (first %.0f /s), a bare client %.0f /s, ratio %.2f%n",
                rate,
                warmedUp,
                floor,
                rate / floor);
        webhooks.forEach(Registered::remove);
        Stream.concat(well.stream(), failing.stream()).forEach(Receiver::close);
    }

    private double perSecond(List<Receiver> well) {
        var before = taken(well);
        var begun = System.nanoTime();
        for (var told = 0; told < EVENTS; told += BATCH) {
            telling.tell(
                    Stream.generate(() -> UUID.randomUUID().toString())
                            .limit(BATCH)
                            .toList(),
                    () -> {});
        }
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> taken(well) >= before + EVENTS * WELL);
        return EVENTS * WELL / seconds(begun);
    }

    private static double floor(List<Receiver> well) throws Exception {
        try (var client = HttpClient.newHttpClient();
                var threads = Executors.newFixedThreadPool(WELL * Deliveries.OF_ONE)) {
            var bodies = well.getFirst().messages();
            var begun = System.nanoTime();
            var sent = new ArrayList<Future<Integer>>();
            for (var i = 0; i < EVENTS * WELL; i++) {
                var url = well.get(i % WELL).url();
                var body = bodies.get(i % bodies.size()).body();
                sent.add(threads.submit(() -> post(client, url, body)));
            }
            for (var one : sent) {
                one.get();
            }
            return EVENTS * WELL / seconds(begun);
        }
    }

    private static int post(HttpClient client, String url, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url))
                .version(HttpClient.Version.HTTP_1_1)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    private static int taken(List<Receiver> receivers) {
        return receivers.stream()
                .mapToInt(receiver -> receiver.messages().size())
                .sum();
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void sleep() {
        try {
            TimeUnit.MINUTES.sleep(1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
