package dk.knudepunkt.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Five hundred who listen to the queue through the gateway. */
final class Listeners implements AutoCloseable {

    private static final int COUNT = 500;
    private static final int REFERRALS = 30;
    private static final int PAUSE_MILLIS = 200;
    private static final int PATIENCE_SECONDS = 30;

    private final RunningPlatform platform;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http = HttpClient.newBuilder().executor(threads).build();
    private final CountDownLatch opened = new CountDownLatch(COUNT);
    private final Map<String, CountDownLatch> awaited = new ConcurrentHashMap<>();

    private Listeners(RunningPlatform platform) {
        this.platform = platform;
    }

    static Listeners open(RunningPlatform platform) throws InterruptedException {
        var listeners = new Listeners(platform);
        System.out.printf("%d listeners …%n", COUNT);
        for (var each = 0; each < COUNT; each++) {
            listeners.threads.execute(listeners::listen);
        }
        require(listeners.opened, "Not all listeners were let in");
        return listeners;
    }

    /** Submits some referrals, one after the other; how long it took until all had heard of each, in milliseconds. */
    List<Double> hear() throws InterruptedException {
        var delays = new ArrayList<Double>();
        for (var each = 0; each < REFERRALS; each++) {
            var id = platform.submittedReferral();
            var begun = System.nanoTime();
            require(awaited(id), "Not all listeners heard of a referral");
            delays.add((System.nanoTime() - begun) / 1e6);
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        return delays;
    }

    private void listen() {
        var request = platform.request("triage", "/api/referrals/queue/stream")
                .header("Accept", "text/event-stream")
                .build();
        try (var lines = http.send(request, HttpResponse.BodyHandlers.ofLines()).body()) {
            lines.forEach(this::hear);
        } catch (IOException | UncheckedIOException | InterruptedException closed) {
            // The listening is over.
        }
    }

    private void hear(String line) {
        if (line.startsWith("event:here")) {
            opened.countDown();
        } else if (line.startsWith("data:{")) {
            awaited(line.replaceAll(".*\"referralId\":\"([^\"]+)\".*", "$1")).countDown();
        }
    }

    private CountDownLatch awaited(String referral) {
        return awaited.computeIfAbsent(referral, unheard -> new CountDownLatch(COUNT));
    }

    private static void require(CountDownLatch latch, String otherwise) throws InterruptedException {
        if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException(otherwise + ": " + latch.getCount());
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
        threads.shutdownNow();
    }
}
