package dk.knudepunkt.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * A hundred thousand open referrals: what reading the queue and a clock costs beside reading one row by key, what 500
 * listeners cost, and how fast as many due escalations are told of.
 */
final class ManyOpen {

    private static final String JSON = "application/json";

    private final RunningPlatform platform;
    private final OpenReferrals referrals;

    ManyOpen(RunningPlatform platform) {
        this.platform = platform;
        this.referrals = new OpenReferrals(platform);
    }

    void measure(Bench.Options options) throws IOException, SQLException, InterruptedException {
        referrals.lay();
        var ids = referrals.some();
        var byKey = paths(ids, "/api/referrals/%s");
        var queue = paths(List.of(""), "/api/referrals?status=SUBMITTED&order=DUE&limit=50%s");
        var page = paths(List.of(""), "/referrals/queue%s");
        var clock = paths(ids, "/api/referrals/%s/clock");
        for (var path : List.of(byKey, queue, page, clock)) {
            read("warm-up", options.warmUpSeconds() / 10, path);
        }
        var floor = read("one referral by key", options.loadSeconds(), byKey);
        compare("queue, 50 of 100,000", read("queue", options.loadSeconds(), queue), floor);
        compare("the same as a page", read("queue page", options.loadSeconds(), page), floor);
        compare("clock of one referral", read("clock", options.loadSeconds(), clock), floor);

        try (var listeners = Listeners.open(platform)) {
            compare("by key, beside 500 listeners", read("one referral by key", options.loadSeconds(), byKey), floor);
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

    /** Straight to the service, so that the gateway's share does not flatter the ratio. */
    private Load.Result read(String name, int seconds, Path paths) throws IOException {
        return Load.run(
                        name,
                        seconds,
                        "read.lua",
                        platform.referrals(),
                        platform.token("triage"),
                        name.endsWith("page") ? "text/html" : JSON,
                        paths.toString())
                .whole();
    }

    private static void compare(String what, Load.Result result, Load.Result floor) {
        Bench.line(what, "%.0f /s", result.perSecond());
        Bench.line("  p99", "%.1f ms", result.p99Millis());
        Bench.line("  ratio to one row by key", "%.2f", result.perSecond() / floor.perSecond());
    }

    private static Path paths(List<String> values, String pattern) throws IOException {
        var file = Files.createTempFile("bench", ".paths");
        file.toFile().deleteOnExit();
        return Files.write(
                file, values.stream().map(value -> pattern.formatted(value)).toList());
    }
}
