package dk.knudepunkt.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What Google's Lighthouse says of the desk's pages after the demo's year. */
final class Lighthouse {

    private static final List<String> PAGES = List.of("/", "/referrals/queue");

    private final RunningPlatform platform;
    private final Path script;

    Lighthouse(RunningPlatform platform, Path root) {
        this.platform = platform;
        this.script = root.resolve("deploy/bench/lighthouse/look.mjs");
    }

    void measure() throws IOException {
        for (var page : PAGES) {
            System.out.print(Command.output(
                    Map.of(),
                    List.of("node", script.toString(), platform.gateway().toString(), "triage", page)));
        }
    }
}
