package dk.knudepunkt.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Requests by wrk, over 16 connections unless it is told otherwise, which costs little beside what it measures. */
final class Load {

    /** What one run showed; refused counts answers other than success, failed those that never came. */
    record Result(double perSecond, double p50Millis, double p99Millis, long refused, long failed) {

        /** Of a load that should have gone through whole. */
        Result whole() {
            if (refused + failed > 0) {
                throw new IllegalStateException("Refused or failed under load: " + this);
            }
            return this;
        }
    }

    private static final Pattern RESULT = Pattern.compile("RESULT (\\S+) (\\S+) (\\S+) (\\d+) (\\d+)");
    private static final int CONNECTIONS = 16;

    private Load() {}

    /**
     * Runs a script of this module.
     *
     * @param name of the run, shown while it lasts
     */
    static Result run(String name, int seconds, String script, URI to, String... arguments) throws IOException {
        return run(CONNECTIONS, name, seconds, script, to, arguments);
    }

    /** Likewise, one request after the other. */
    static Result inTurn(String name, int seconds, String script, URI to, String... arguments) throws IOException {
        return run(1, name, seconds, script, to, arguments);
    }

    private static Result run(int connections, String name, int seconds, String script, URI to, String... arguments)
            throws IOException {
        System.out.printf("%s for %d s …%n", name, seconds);
        var words = new ArrayList<>(List.of(
                "wrk",
                "--threads=1",
                "--connections=" + connections,
                "--duration=" + seconds,
                "--timeout=10",
                "--script=" + Command.file(Command.text(script) + Command.text("result.lua")),
                to.toString(),
                "--"));
        words.addAll(List.of(arguments));
        var output = Command.output(Map.of(), words);
        var result = RESULT.matcher(output);
        if (!result.find()) {
            throw new IOException("wrk gave no result: " + output);
        }
        return new Result(
                Double.parseDouble(result.group(1)),
                Double.parseDouble(result.group(2)),
                Double.parseDouble(result.group(3)),
                Long.parseLong(result.group(4)),
                Long.parseLong(result.group(5)));
    }
}
