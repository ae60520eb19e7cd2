package dk.knudepunkt.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Each role's front page after the demo's year: how long it takes, and how much a browser fetches that has seen nothing yet. */
final class FrontPages {

    private static final List<String> USERS =
            List.of("triage", "les-solroed", "developer", "kam", "analyst", "council", "finance-greve", "admin");

    private final RunningPlatform platform;

    FrontPages(RunningPlatform platform) {
        this.platform = platform;
    }

    void measure(Bench.Options options) throws IOException, InterruptedException {
        for (var user : USERS) {
            opened(user, options.warmUpSeconds() / USERS.size());
        }
        for (var user : USERS) {
            var times = Percentiles.of(opened(user, options.loadSeconds()));
            Bench.line("front page of " + user + ", n", "%d", times.count());
            Bench.line("  p50", "%.1f ms", times.p50());
            Bench.line("  p99", "%.1f ms", times.p99());
            try (var person = SignedIn.as(user, platform.gateway())) {
                Bench.line("  at first view", "%.0f kB", person.atFirstView("/") / 1000.0);
            }
        }
    }

    /** One after the other for a while, in milliseconds. */
    private List<Double> opened(String user, int seconds) throws IOException, InterruptedException {
        var times = new ArrayList<Double>();
        try (var person = SignedIn.as(user, platform.gateway())) {
            var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            for (var begun = System.nanoTime(); begun < end; begun = System.nanoTime()) {
                person.open("/");
                times.add((System.nanoTime() - begun) / 1e6);
            }
        }
        return times;
    }
}
