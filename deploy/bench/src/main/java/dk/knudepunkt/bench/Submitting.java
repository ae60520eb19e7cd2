package dk.knudepunkt.bench;

import java.io.IOException;
import java.util.UUID;

/**
 * Referrals submitted through the gateway, with the latency of the event beside it, against what the database alone could
 * do.
 */
final class Submitting {

    static final String BODY = """
            {"company":{"cvr":"12345674","name":"Eksempel Maskinfabrik ApS","municipalityCode":"269",\
            "email":"post@eksempel.example","phone":"+45 70 10 20 30"},\
            "contactPerson":{"name":"Alma Eksempel","email":"alma@eksempel.example","phone":"20 10 20 30"},\
            "unitCode":"les-solroed","need":"Vil eksportere til Tyskland og mangler en plan.",\
            "topics":["eksport","finansiering"],"jointVisit":true,"wishes":"Gerne før sommer","channel":"API",\
            "consent":true}""";

    private static final int ROUND_SECONDS = 15;
    private static final int STEADY_PER_SECOND = 300;
    private static final int LEVEL_ROUNDS = 4;
    private static final double STILL_CLIMBING = 1.05;

    private final RunningPlatform platform;

    Submitting(RunningPlatform platform) {
        this.platform = platform;
    }

    void measure(Bench.Options options) throws IOException {
        // The probe warms its own path too: accepting, the messages both ways, opening the course.
        var unmeasured = EventProbe.start(platform);
        warmUp(options.warmUpSeconds());
        unmeasured.finish();
        var probe = EventProbe.start(platform);
        var before = platform.processorTime();
        var result = load("load", options.loadSeconds());
        var after = platform.processorTime();
        var latency = Percentiles.of(probe.finish());
        var memory = platform.residentMegabytes();
        var steady = steady(STEADY_PER_SECOND, options.loadSeconds());
        platform.freezeServices();
        var database = new Floor(options.root(), platform);
        var floor = database.perSecond(options.loadSeconds());
        var together = database.perSecond("rows-together.sql", options.loadSeconds());
        var asToday = database.perSecond("rows-as-today.sql", options.loadSeconds());

        Bench.line("start to ready", "%.1f s", platform.startSeconds());
        Bench.line("POST /api/referrals", "%.0f /s", result.perSecond());
        Bench.line("  p50", "%.1f ms", result.p50Millis());
        Bench.line("  p99", "%.1f ms", result.p99Millis());
        Bench.line("  refused", "%d", result.refused());
        Bench.line("  failed", "%d", result.failed());
        Bench.line("floor (pgbench)", "%.0f /s", floor);
        Bench.line("ratio to the floor", "%.2f", result.perSecond() / floor);
        Bench.line("same rows, one statement", "%.0f /s", together);
        Bench.line("ratio to it", "%.2f", result.perSecond() / together);
        Bench.line("same rows, as sent today", "%.0f /s", asToday);
        Bench.line("ratio to it", "%.2f", result.perSecond() / asToday);
        Bench.line("steady 300 /s, refused", "%d", steady.refused());
        Bench.line("  p50", "%.1f ms", steady.latency().p50());
        Bench.line("  p99", "%.1f ms", steady.latency().p99());
        Bench.line("event latency, n", "%d", latency.count());
        Bench.line("  p50", "%.1f ms", latency.p50());
        Bench.line("  p99", "%.1f ms", latency.p99());
        after.forEach((process, used) -> Bench.line(
                "processor of " + process,
                "%.2f ms a submission",
                used.minus(before.get(process)).toNanos() / 1e6 / (result.perSecond() * options.loadSeconds())));
        memory.forEach((process, megabytes) -> Bench.line("memory of " + process, "%d MB", megabytes));
    }

    /** Until the rate has not climbed for some rounds, or the time is over: compilers work in requests, not seconds. */
    void warmUp(int seconds) throws IOException {
        var best = 0.0;
        var level = 0;
        for (var spent = 0; spent < seconds && level < LEVEL_ROUNDS; spent += ROUND_SECONDS) {
            var rate = load("warm-up", ROUND_SECONDS).perSecond();
            Bench.line("  warming", "%.0f /s", rate);
            level = rate < best * STILL_CLIMBING ? level + 1 : 0;
            best = Math.max(best, rate);
        }
    }

    /** At a fixed rate, by those who do not wait for each other. */
    Steady.Result steady(int perSecond, int seconds) {
        return new Steady(platform.gateway().resolve("/api/referrals"), platform.token("les-solroed"), BODY)
                .run(perSecond, seconds, UUID.randomUUID().toString());
    }

    Load.Result load(String name, int seconds) throws IOException {
        return Load.run(
                name,
                seconds,
                "submit.lua",
                platform.gateway(),
                platform.token("les-solroed"),
                UUID.randomUUID().toString(),
                BODY);
    }
}
