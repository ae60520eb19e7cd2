package dk.knudepunkt.acceptance;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.TerminalFailureException;

/** What {@code ./up} becomes once everything is built, in a process of its own, on fresh data. */
final class Launcher {

    private static final Path SCRIPT =
            Path.of("../local/start").toAbsolutePath().normalize();
    private static final Path DATA = Path.of("target/hub").toAbsolutePath();
    private static final Path CONSOLE = Path.of("target/hub-console.txt");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(20);
    private static final int LAST_LINES = 20;

    private final Process process;

    private Launcher(Process process) {
        this.process = process;
    }

    static Launcher start(int port, Map<String, String> environment) {
        try {
            var command = List.of(SCRIPT.toString(), Integer.toString(port), DATA.toString(), "--fresh");
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(CONSOLE.toFile());
            builder.environment().putAll(environment);
            var launcher = new Launcher(builder.start());
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
                    .until(() -> Files.readString(CONSOLE).contains("\nKnudepunkt is ready"));
        } catch (ConditionTimeoutException | TerminalFailureException failure) {
            process.destroy();
            throw new AssertionError("The platform did not start.\n" + lastLines(), failure);
        }
    }

    /** Kills a service, or PostgreSQL, as a power cut would; the launcher starts it again. */
    void kill(String name) {
        var pidFile = name.equals("postgres") ? "postgres/postmaster.pid" : "run/" + name + ".pid";
        process(DATA.resolve(pidFile)).orElseThrow().destroyForcibly();
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

    private static List<ProcessHandle> services() {
        return filesIn("run").stream().flatMap(file -> process(file).stream()).toList();
    }

    private static Optional<ProcessHandle> process(Path pidFile) {
        return ProcessHandle.of(Long.parseLong(lines(pidFile).getFirst()));
    }

    private static String lastLines() {
        return Stream.concat(Stream.of(CONSOLE), filesIn("logs").stream())
                .map(file -> "--- %s%n%s".formatted(file, String.join("\n", last(lines(file)))))
                .collect(joining("\n"));
    }

    private static List<String> last(List<String> lines) {
        return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
    }

    private static List<Path> filesIn(String directory) {
        var path = DATA.resolve(directory);
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
