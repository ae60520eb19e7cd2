package dk.knudepunkt.local.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the {@code up} script passes on. The script is the one that checks its options, since it must refuse a wrong
 * one before it builds.
 *
 * @param beside a checkout of another release, whose build the second of each service runs
 * @param house the folder of another house than the shipped one
 */
record Settings(
        Path repository,
        int port,
        Path data,
        int copies,
        Optional<Path> beside,
        Optional<Path> house,
        boolean fresh,
        boolean demo,
        boolean training,
        Optional<Path> archive,
        Optional<URI> issuer,
        Set<Service> services) {
    static Settings of(String... arguments) {
        var options = List.of(arguments).subList(3, arguments.length);
        return new Settings(
                Path.of(arguments[0]).toAbsolutePath().normalize(),
                Integer.parseInt(arguments[1]),
                Path.of(arguments[2]).toAbsolutePath().normalize(),
                value("--replicas=", options).map(Integer::parseInt).orElse(1),
                value("--beside=", options).map(Path::of).map(Path::toAbsolutePath),
                value("--house=", options)
                        .map(path -> Path.of(path).toAbsolutePath().normalize()),
                options.contains("--fresh"),
                options.contains("--demo"),
                options.contains("--train"),
                value("--archive=", options)
                        .map(path -> Path.of(path).toAbsolutePath().normalize()),
                value("--issuer=", options).map(URI::create),
                value("--only=", options).map(Settings::named).orElse(EnumSet.allOf(Service.class)));
    }

    private static Optional<String> value(String name, List<String> options) {
        return options.stream()
                .filter(option -> option.startsWith(name))
                .map(option -> option.substring(name.length()))
                .findFirst();
    }

    private static Set<Service> named(String labels) {
        return Stream.of(labels.split(",", -1))
                .map(label -> Service.valueOf(label.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Service.class)));
    }
}
