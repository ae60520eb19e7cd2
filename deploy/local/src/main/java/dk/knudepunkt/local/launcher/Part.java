package dk.knudepunkt.local.launcher;

import dk.knudepunkt.local.Refusal;
import dk.knudepunkt.local.Stopwatch;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Keeps one part running until it is told to stop. A part whose port nobody listens on any more is started again, and
 * the console says so. One that is held back is away until it is let go, so that an outage can be rehearsed.
 */
final class Part<P extends AutoCloseable> {
    interface Start<P> {
        P start() throws Exception;
    }

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final String name;
    private final int port;
    private final Start<P> start;
    private final Path hold;
    private final Console console;
    private final Pauses pauses = new Pauses();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CompletableFuture<P> started = new CompletableFuture<>();
    private Optional<P> running = Optional.empty();

    private Part(String name, int port, Start<P> start, Path hold, Console console) {
        this.name = name;
        this.port = port;
        this.start = start;
        this.hold = hold;
        this.console = console;
    }

    /** @param hold the file that holds it back while it is there */
    static <P extends AutoCloseable> Part<P> begin(String name, int port, Start<P> start, Path hold, Console console) {
        var part = new Part<>(name, port, start, hold, console);
        Thread.ofPlatform().daemon().name(name).start(part::keepRunning);
        return part;
    }

    /** As it was started first. */
    P started() {
        try {
            return started.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Refusal reason ? reason : e;
        }
    }

    private void keepRunning() {
        var time = new Stopwatch();
        try {
            begin();
            console.say("  %-12s on port %d after %s".formatted(name, port, time));
            running.ifPresent(started::complete);
        } catch (Exception e) {
            started.completeExceptionally(new Refusal("%s does not start: %s".formatted(name, e.getMessage()), e));
            return;
        }
        while (!stopsWithin(BETWEEN_LOOKS)) {
            if (Files.exists(hold)) {
                holdBack();
            } else if (isGone()) {
                startAgain();
            }
        }
    }

    private void holdBack() {
        if (running.isEmpty()) {
            return;
        }
        console.say("%s is held back until %s is deleted.".formatted(name, hold));
        try {
            close();
        } catch (Exception e) {
            console.say("%s did not stop in good order: %s".formatted(name, e.getMessage()));
        }
    }

    /** Told only after the pause: a Ctrl-C may have ended the part before this process hears of it. */
    private void startAgain() {
        if (stopsWithin(pauses.next())) {
            return;
        }
        console.say((running.isPresent() ? "%s ended by itself and is started again." : "%s is started again.")
                .formatted(name));
        try {
            close();
            begin();
        } catch (Exception e) {
            console.say("%s does not start: %s It is tried again.".formatted(name, e.getMessage()));
        }
    }

    /** Asks without connecting, which a part might put into its log. */
    private boolean isGone() {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private synchronized void begin() throws Exception {
        if (stopping.getCount() > 0) {
            running = Optional.of(start.start());
        }
    }

    private synchronized void close() throws Exception {
        if (running.isPresent()) {
            var ended = running.get();
            running = Optional.empty();
            ended.close();
        }
    }

    private boolean stopsWithin(Duration time) {
        try {
            return stopping.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** One that is just starting once it has. */
    void stop() {
        stopping.countDown();
        try {
            close();
        } catch (Exception e) {
            console.say("%s did not stop in good order: %s".formatted(name, e.getMessage()));
        }
    }
}
