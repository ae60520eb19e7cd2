package dk.knudepunkt.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What submitting and reading the queue cost with ten and a hundred times as many open referrals, as a table and a drawing. */
final class Growth {

    private static final List<Integer> REFERRALS = List.of(10_000, 100_000, 1_000_000);

    private final RunningPlatform platform;
    private final OpenReferrals referrals;

    Growth(RunningPlatform platform) {
        this.platform = platform;
        this.referrals = new OpenReferrals(platform.database("referrals"));
    }

    void measure(Bench.Options options) throws IOException, SQLException {
        submit("warm-up", options.warmUpSeconds());
        queue(options.warmUpSeconds() / 4);
        referrals.clear();
        var submitting = new ArrayList<Load.Result>();
        var reading = new ArrayList<Load.Result>();
        for (var count : REFERRALS) {
            referrals.layUpTo(count);
            queue(options.loadSeconds() / 2);
            reading.add(queue(options.loadSeconds()));
            submitting.add(submit("submit", options.loadSeconds()));
        }
        for (var i = 0; i < REFERRALS.size(); i++) {
            Bench.line("open referrals", "%d", REFERRALS.get(i));
            Bench.line("  submit", "%.0f /s", submitting.get(i).perSecond());
            Bench.line("  p99", "%.1f ms", submitting.get(i).p99Millis());
            Bench.line("  queue, 50 of them", "%.0f /s", reading.get(i).perSecond());
            Bench.line("  p99", "%.1f ms", reading.get(i).p99Millis());
        }
        var drawing = options.root().resolve("deploy/bench/growth.svg");
        Files.writeString(
                drawing,
                new Plot(
                                "Cost of one request, beside that with %,d open referrals"
                                        .formatted(REFERRALS.getFirst()),
                                REFERRALS,
                                List.of(line("submit", submitting), line("queue, 50 of them", reading)))
                        .svg());
        System.out.println("drawn: " + drawing);
    }

    private static Plot.Line line(String name, List<Load.Result> results) {
        var first = results.getFirst().perSecond();
        return new Plot.Line(
                name, results.stream().map(each -> first / each.perSecond()).toList());
    }

    private Load.Result submit(String name, int seconds) throws IOException {
        return Load.run(
                        name,
                        seconds,
                        "submit.lua",
                        platform.gateway(),
                        platform.token("les-solroed"),
                        UUID.randomUUID().toString(),
                        Submitting.BODY)
                .whole();
    }

    private Load.Result queue(int seconds) throws IOException {
        return new Reading(
                        "queue",
                        platform.referrals(),
                        platform.token("triage"),
                        "application/json",
                        List.of("/api/referrals?status=SUBMITTED&order=DUE&limit=50"))
                .run(seconds);
    }
}
