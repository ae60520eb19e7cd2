package dk.knudepunkt.local.launcher;

import java.nio.file.Path;
import java.util.List;

/**
 * What the {@code up} script passes on. The script is the one that checks its options, since it must refuse a wrong
 * one before it builds.
 */
record Settings(Path repository, int port, Path data, boolean fresh, boolean demo, boolean training) {
    static Settings of(String... arguments) {
        var options = List.of(arguments).subList(3, arguments.length);
        return new Settings(
                Path.of(arguments[0]).toAbsolutePath().normalize(),
                Integer.parseInt(arguments[1]),
                Path.of(arguments[2]).toAbsolutePath().normalize(),
                options.contains("--fresh"),
                options.contains("--demo"),
                options.contains("--train"));
    }
}
