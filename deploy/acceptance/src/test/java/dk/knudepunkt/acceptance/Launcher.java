package dk.knudepunkt.acceptance;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.TerminalFailureException;

/** What {@code ./up} becomes once everything is built, in a process of its own. */
final class Launcher {

    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();
    private static final String SCRIPT = "deploy/local/start";
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    /** A start takes seconds, living through the demo's year some minutes. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Duration STOPS_WITHIN = Duration.ofSeconds(20);
    private static final int LAST_LINES = 20;

    private final Process process;
    private final Path data;
    private final Path console;

    private Launcher(Process process, Path data, Path console) {
        this.process = process;
        this.data = data;
        this.console = console;
    }

    /** @param name of the directory of its data, below target */
    static Launcher start(String name, int port, Map<String, String> environment, String... options) {
        var fresh = Stream.concat(Stream.of("--fresh"), Stream.of(options)).toList();
        return start(REPOSITORY, TARGET.resolve(name), port, environment, fresh);
    }

    /** On data that are there. */
    static Launcher startOn(Path data, int port, Map<String, String> environment, String... options) {
        return start(REPOSITORY, data, port, environment, List.of(options));
    }

    /** All that another release was, on data that are there. */
    static Launcher startOfRelease(Path checkout, Path data, int port, Map<String, String> environment) {
        return start(checkout, data, port, environment, List.of());
    }

    private static Launcher start(
            Path checkout, Path data, int port, Map<String, String> environment, List<String> options) {
        var console = TARGET.resolve(data.getFileName() + "-console.txt");
        try {
            var script = checkout.resolve(SCRIPT).toString();
            var command = new ArrayList<>(List.of(script, Integer.toString(port), data.toString()));
            command.addAll(options);
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(console.toFile());
            builder.environment().putAll(environment);
            var launcher = new Launcher(builder.start(), data, console);
            launcher.awaitReady();
            return launcher;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void awaitReady() {
        try {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .failFast("The launcher ended", () -> !process.isAlive())
                    .until(() -> Files.readString(console).contains("\nKnudepunkt is ready"));
        } catch (ConditionTimeoutException | TerminalFailureException failure) {
            process.destroy();
            throw new AssertionError("The platform did not start.\n" + lastLines(), failure);
        }
    }

    /** Kills a service, or PostgreSQL, as a power cut would; the launcher starts it again. */
    void kill(String name) {
        var pidFile = name.equals("postgres") ? "postgres/postmaster.pid" : "run/" + name + ".pid";
        process(data.resolve(pidFile)).orElseThrow().destroyForcibly();
    }

    /** Takes a part away until it is let go; the launcher looks every second. */
    void holdBack(String part) {
        try {
            Files.createFile(hold(part));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void letGo(String part) {
        try {
            Files.deleteIfExists(hold(part));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path hold(String part) {
        return data.resolve("hold").resolve(part);
    }

    /** Ends a service in good order; returns when the launcher has started it again and it is ready. */
    void roll(String name) {
        var before = process(data.resolve("run/" + name + ".pid")).orElseThrow();
        var log = data.resolve("logs/" + name + ".log");
        var starts = starts(log);
        before.destroy();
        Awaitility.await(name + " is started again")
                .atMost(PATIENCE)
                .until(() -> !before.isAlive() && starts(log) > starts);
    }

    /** How often it has said that it listens. */
    private static long starts(Path log) {
        return lines(log).stream()
                .filter(line -> line.contains("Listening on:"))
                .count();
    }

    /** Sends SIGTERM, which must end all of it. */
    void stop() {
        var services = services();
        process.destroy();
        try {
            if (!process.waitFor(STOPS_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("The platform did not stop within " + STOPS_WITHIN + ".\n" + lastLines());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        var left = services.stream().filter(ProcessHandle::isAlive).toList();
        if (!left.isEmpty()) {
            throw new AssertionError("The platform stopped, but these of its processes did not: " + left);
        }
    }

    private List<ProcessHandle> services() {
        return filesIn("run").stream().flatMap(file -> process(file).stream()).toList();
    }

    private static Optional<ProcessHandle> process(Path pidFile) {
        return ProcessHandle.of(Long.parseLong(lines(pidFile).getFirst()));
    }

    private String lastLines() {
        return Stream.concat(Stream.of(console), filesIn("logs").stream())
                .map(file -> "--- %s%n%s".formatted(file, String.join("\n", last(lines(file)))))
                .collect(joining("\n"));
    }

    private static List<String> last(List<String> lines) {
        return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
    }

    private List<Path> filesIn(String directory) {
        var path = data.resolve(directory);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (var files = Files.list(path)) {
            return files.sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
