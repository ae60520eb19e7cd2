package dk.knudepunkt.bench;

import java.io.IOException;

/**
 * What a second copy of each service costs where both share the same processors, as they do here: nothing can be gained, and
 * no more than a tenth is to be lost.
 */
final class TwoOfEach {

    private static final int STEADY_PER_SECOND = 100;

    private TwoOfEach() {}

    private record Measured(Load.Result load, Steady.Result steady, double startSeconds, long megabytes) {

        static Measured with(int copies, Bench.Options options) throws IOException {
            try (var platform = RunningPlatform.start(options.root(), options.port(), copies)) {
                var submitting = new Submitting(platform);
                submitting.warmUp(options.warmUpSeconds());
                var load = submitting.load("load", options.loadSeconds()).whole();
                var steady = submitting.steady(STEADY_PER_SECOND, options.loadSeconds());
                var memory = platform.residentMegabytes().values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
                return new Measured(load, steady, platform.startSeconds(), memory);
            }
        }

        void print(String what) {
            Bench.line(what + ", start to ready", "%.1f s", startSeconds);
            Bench.line("  POST /api/referrals", "%.0f /s", load.perSecond());
            Bench.line("  p99", "%.1f ms", load.p99Millis());
            Bench.line(
                    "  p99 at " + STEADY_PER_SECOND + " /s",
                    "%.1f ms",
                    steady.latency().p99());
            Bench.line("  memory of all", "%d MB", megabytes);
        }
    }

    static void measure(Bench.Options options) throws IOException {
        var one = Measured.with(1, options);
        var two = Measured.with(2, options);
        one.print("one of each");
        two.print("two of each");
        Bench.line("ratio", "%.2f", two.load().perSecond() / one.load().perSecond());
    }
}
