package dk.knudepunkt.bench;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;

/** What the front door costs: GETs through the gateway beside the same ones at the service itself. */
final class ThroughTheGateway {

    private static final int REFERRALS = 10_000;

    private final RunningPlatform platform;

    ThroughTheGateway(RunningPlatform platform) {
        this.platform = platform;
    }

    private record Pair(Reading direct, Reading through) {}

    void measure(Bench.Options options) throws IOException, SQLException {
        var referrals = new OpenReferrals(platform.database("referrals"));
        referrals.layUpTo(REFERRALS);
        var ids = referrals.some();
        var pairs = List.of(
                pair(
                        "one referral",
                        ids.stream().map("/api/referrals/%s"::formatted).toList()),
                pair("a list of 50", List.of("/api/referrals?status=SUBMITTED&order=DUE&limit=50")));
        for (var pair : pairs) {
            pair.direct().run(options.warmUpSeconds() / 4);
            pair.through().run(options.warmUpSeconds() / 4);
        }
        for (var pair : pairs) {
            var direct = pair.direct().run(options.loadSeconds());
            var through = pair.through().run(options.loadSeconds());
            print(pair.direct().name(), direct);
            print(pair.through().name(), through);
            Bench.line("  ratio", "%.2f", through.perSecond() / direct.perSecond());
        }
    }

    private static void print(String what, Load.Result result) {
        Bench.line(what, "%.0f /s", result.perSecond());
        Bench.line("  p50", "%.1f ms", result.p50Millis());
        Bench.line("  p99", "%.1f ms", result.p99Millis());
    }

    private Pair pair(String what, List<String> paths) {
        return new Pair(
                reading(what + ", at the service", platform.referrals(), paths),
                reading(what + ", by the gateway", platform.gateway(), paths));
    }

    private Reading reading(String name, URI at, List<String> paths) {
        return new Reading(name, at, platform.token("triage"), "application/json", paths);
    }
}
