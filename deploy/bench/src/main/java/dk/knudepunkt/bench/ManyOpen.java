package dk.knudepunkt.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/**
 * A hundred thousand open referrals: what reading the queue and a clock costs beside reading one row by key, what 500
 * listeners cost, and how fast as many due escalations are told of.
 */
final class ManyOpen {

    private final RunningPlatform platform;
    private final OpenReferrals referrals;

    ManyOpen(RunningPlatform platform) {
        this.platform = platform;
        this.referrals = new OpenReferrals(platform.database("referrals"));
    }

    void measure(Bench.Options options) throws IOException, SQLException, InterruptedException {
        referrals.lay();
        var ids = referrals.some();
        var byKey = reading("one referral by key", "application/json", each(ids, "/api/referrals/%s"));
        var readings = List.of(
                reading(
                        "queue, 50 of 100,000",
                        "application/json",
                        List.of("/api/referrals?status=SUBMITTED&order=DUE&limit=50")),
                reading("the same as a page", "text/html", List.of("/referrals/queue")),
                reading("clock of one referral", "application/json", each(ids, "/api/referrals/%s/clock")));
        byKey.run(options.warmUpSeconds() / 4);
        for (var reading : readings) {
            reading.run(options.warmUpSeconds() / 4);
        }
        var floor = byKey.run(options.loadSeconds());
        for (var reading : readings) {
            Reading.compare(reading.name(), reading.run(options.loadSeconds()), floor);
        }

        try (var listeners = Listeners.open(platform)) {
            Reading.compare("by key, beside 500 listeners", byKey.run(options.loadSeconds()), floor);
            var heard = Percentiles.of(listeners.hear());
            Bench.line("commit to the last listener, n", "%d", heard.count());
            Bench.line("  p50", "%.0f ms", heard.p50());
            Bench.line("  p99", "%.0f ms", heard.p99());
        }
        sweep();
    }

    private void sweep() throws IOException, SQLException, InterruptedException {
        var swept = referrals.sweptPerSecond();
        platform.freezeServices();
        var floor = referrals.sweptPerSecondBySql();
        Bench.line("escalations told of", "%.0f /s", swept);
        Bench.line("the same rows by SQL alone", "%.0f /s", floor);
        Bench.line("  ratio", "%.2f", swept / floor);
    }

    private Reading reading(String name, String accept, List<String> paths) {
        return new Reading(name, platform.referrals(), platform.token("triage"), accept, paths);
    }

    private static List<String> each(List<String> ids, String path) {
        return ids.stream().map(id -> path.formatted(id)).toList();
    }
}
