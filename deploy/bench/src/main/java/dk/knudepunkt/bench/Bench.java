package dk.knudepunkt.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** One sitting: start, warm up, load with the latency probe beside it, floor; then the table. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws IOException {
        var options = Options.of(arguments);
        try (var platform = RunningPlatform.start(options.root(), options.port())) {
            var load = new Load(platform);
            // The probe warms its own path too: accepting, the messages both ways, opening the course.
            var unmeasured = EventProbe.start(platform);
            load.run("warm-up", options.warmUpSeconds());
            unmeasured.finish();
            var probe = EventProbe.start(platform);
            var result = load.run("load", options.loadSeconds());
            var latency = probe.finish();
            var memory = platform.residentMegabytes();
            platform.freezeServices();
            var floor = new Floor(options.root(), platform).perSecond(options.loadSeconds());
            print(platform, result, floor, Percentiles.of(latency));
            memory.forEach((process, megabytes) -> line("memory of " + process, "%d MB", megabytes));
        }
    }

    private static void print(RunningPlatform platform, Load.Result load, double floor, Percentiles latency) {
        line("start to ready", "%.1f s", platform.startSeconds());
        line("POST /api/referrals", "%.0f /s", load.perSecond());
        line("  p50", "%.1f ms", load.p50Millis());
        line("  p99", "%.1f ms", load.p99Millis());
        line("  refused", "%d", load.refused());
        line("  failed", "%d", load.failed());
        line("floor (pgbench)", "%.0f /s", floor);
        line("ratio to the floor", "%.2f", load.perSecond() / floor);
        line("event latency, n", "%d", latency.count());
        line("  p50", "%.1f ms", latency.p50());
        line("  p99", "%.1f ms", latency.p99());
    }

    private static void line(String what, String format, Object value) {
        System.out.printf(Locale.ROOT, "%-24s " + format + "%n", what, value);
    }

    /** How long and where. */
    record Options(Path root, int port, int warmUpSeconds, int loadSeconds) {

        static Options of(String[] arguments) {
            var options = new Options(Path.of(arguments[0]), 18080, 120, 20);
            for (var i = 1; i + 1 < arguments.length; i += 2) {
                var value = Integer.parseInt(arguments[i + 1]);
                options = switch (arguments[i]) {
                    case "--port" -> new Options(options.root, value, options.warmUpSeconds, options.loadSeconds);
                    case "--warm-up" -> new Options(options.root, options.port, value, options.loadSeconds);
                    case "--load" -> new Options(options.root, options.port, options.warmUpSeconds, value);
                    default -> throw new IllegalArgumentException("Unknown option " + arguments[i]);
                };
            }
            return options;
        }
    }
}
