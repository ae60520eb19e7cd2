package dk.knudepunkt.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Beside the load: accepts a referral now and then, and waits for the course that the other service opens from the event.
 * The time runs from the answer to the acceptance (it is committed) until the course can be read in the other database.
 */
final class EventProbe {

    private static final int PAUSE_MILLIS = 100;
    private static final int LOOK_MILLIS = 2;

    private final RunningPlatform platform;
    private final List<Double> latencies = new ArrayList<>();
    private final CompletableFuture<Void> probing;
    private volatile boolean running = true;

    private EventProbe(RunningPlatform platform) {
        this.platform = platform;
        this.probing = CompletableFuture.runAsync(this::probe);
    }

    static EventProbe start(RunningPlatform platform) {
        return new EventProbe(platform);
    }

    /** What was measured, in milliseconds. */
    List<Double> finish() {
        running = false;
        probing.join();
        return latencies;
    }

    private void probe() {
        try (var cases = platform.database("cases").connect()) {
            while (running) {
                var referral = platform.acceptedReferral();
                var begun = System.nanoTime();
                while (!isOpened(cases, referral)) {
                    TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
                }
                latencies.add((System.nanoTime() - begun) / 1e6);
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        } catch (SQLException | InterruptedException failure) {
            throw new IllegalStateException("The probe ended early", failure);
        }
    }

    private static boolean isOpened(Connection cases, UUID referral) throws SQLException {
        try (var select = cases.prepareStatement("select 1 from course where referral_id = ?")) {
            select.setObject(1, referral);
            try (var row = select.executeQuery()) {
                return row.next();
            }
        }
    }
}
