package dk.knudepunkt.bench;

import java.io.IOException;
import java.net.URI;
import java.util.List;

/**
 * GETs of one kind by one caller.
 *
 * @param service itself, so that the gateway's share does not flatter a ratio
 */
record Reading(String name, URI service, String token, String accept, List<String> paths) {

    Load.Result run(int seconds) throws IOException {
        return Load.run(name, seconds, "read.lua", service, token, accept, file())
                .whole();
    }

    /** One after the other: what each costs by itself. */
    Load.Result inTurn(int seconds) throws IOException {
        return Load.inTurn(name, seconds, "read.lua", service, token, accept, file())
                .whole();
    }

    private String file() throws IOException {
        return Command.file(String.join("\n", paths)).toString();
    }

    static void compare(String what, Load.Result result, Load.Result floor) {
        Bench.line(what, "%.0f /s", result.perSecond());
        Bench.line("  p99", "%.1f ms", result.p99Millis());
        Bench.line("  ratio to one row by key", "%.2f", result.perSecond() / floor.perSecond());
    }
}
