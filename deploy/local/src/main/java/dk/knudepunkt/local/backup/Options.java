package dk.knudepunkt.local.backup;

import dk.knudepunkt.local.Refusal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is asked for on the command line, as pairs of a name and a value. */
record Options(Map<String, String> values) {

    private static final int HIGHEST_PORT = 65_518;

    static Options of(String[] arguments, Set<String> known) {
        var values = new HashMap<String, String>();
        for (var i = 0; i < arguments.length; i += 2) {
            var name = arguments[i].replaceFirst("^--", "");
            if (!arguments[i].startsWith("--") || !known.contains(name)) {
                throw new Refusal("Unknown option: %s".formatted(arguments[i]));
            }
            if (i + 1 == arguments.length || arguments[i + 1].isEmpty()) {
                throw new Refusal("%s wants a value.".formatted(arguments[i]));
            }
            values.put(name, arguments[i + 1]);
        }
        return new Options(values);
    }

    private @Nullable String value(String name) {
        return values.get(name);
    }

    Path path(String name) {
        return optionalPath(name).orElseThrow(() -> new Refusal("--%s wants a directory.".formatted(name)));
    }

    Optional<Path> optionalPath(String name) {
        return Optional.ofNullable(value(name))
                .map(path -> Path.of(path).toAbsolutePath().normalize());
    }

    int port() {
        var port = Optional.ofNullable(value("port")).orElse("8080");
        if (!port.matches("[1-9][0-9]{0,4}") || Integer.parseInt(port) > HIGHEST_PORT) {
            throw new Refusal("--port wants a number from 1 to %d.".formatted(HIGHEST_PORT));
        }
        return Integer.parseInt(port);
    }

    /** In whole milliseconds, as messages bear their times. */
    Optional<Instant> until() {
        return Optional.ofNullable(value("until")).map(text -> {
            try {
                return Instant.parse(text).truncatedTo(ChronoUnit.MILLIS);
            } catch (DateTimeParseException _) {
                throw new Refusal("--until wants a moment such as 2026-11-30T12:00:00Z.");
            }
        });
    }
}
