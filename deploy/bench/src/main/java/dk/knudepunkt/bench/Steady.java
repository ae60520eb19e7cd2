package dk.knudepunkt.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Requests at a fixed rate, whether or not the ones before are answered: what users who do not know of each other are. Each is
 * timed from when it was due and not from when it could be sent, so that a stall is felt by all who met it.
 */
final class Steady {

    /** How long the answers took, in milliseconds, and how many were no success. */
    record Result(Percentiles latency, int refused) {}

    private final URI to;
    private final String token;
    private final String body;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Steady(URI to, String token, String body) {
        this.to = to;
        this.token = token;
        this.body = body;
    }

    Result run(int perSecond, int seconds, String run) {
        System.out.printf("steady %d /s for %d s …%n", perSecond, seconds);
        var latencies = new ConcurrentLinkedQueue<Double>();
        var refused = new AtomicInteger();
        var apart = TimeUnit.SECONDS.toNanos(1) / perSecond;
        var begun = System.nanoTime();
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < perSecond * seconds; i++) {
                var due = begun + i * apart;
                var key = run + "-" + i;
                LockSupport.parkNanos(due - System.nanoTime());
                senders.execute(() -> {
                    if (!isTaken(key)) {
                        refused.incrementAndGet();
                    }
                    latencies.add((System.nanoTime() - due) / 1e6);
                });
            }
        }
        return new Result(Percentiles.of(List.copyOf(latencies)), refused.get());
    }

    private boolean isTaken(String key) {
        var request = HttpRequest.newBuilder(to)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 300;
        } catch (IOException failed) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
