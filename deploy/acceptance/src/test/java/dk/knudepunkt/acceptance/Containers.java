package dk.knudepunkt.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The images of this build and what runs from them, by podman with runc, which needs no engine and no init. Without the tools the tests
 * are skipped with a loud line, or fail where CI=true.
 */
final class Containers implements AutoCloseable {

    private static final Path IMAGES = Path.of("../images").toAbsolutePath().normalize();
    private static final String STORAGE = "vfs";
    private static final String TAG = "acceptance";
    private static final int BUILT_WITHIN_MINUTES = 5;

    /** As deploy/compose tells secrets, which are in nobody's environment. */
    private static final String SETTINGS = "/run/secrets/settings.properties";

    private final List<String> running = new ArrayList<>();

    /** What a command said, and how it ended. */
    record Outcome(int code, String said) {}

    static Containers build(String... services) {
        var missing = Stream.of("mmdebstrap", "buildah", "podman", "runc")
                .filter(tool -> !isInstalled(tool))
                .toList();
        if (!missing.isEmpty()) {
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError("Missing on this machine: " + missing + "; .ci/run installs them");
            }
            System.err.println("NO CONTAINERS ON THIS MACHINE: THEIR TESTS ARE SKIPPED (apt-get install "
                    + String.join(" ", missing) + ")");
            Assumptions.abort("no " + missing);
        }
        succeed(IMAGES.resolve("base").toString());
        var build = new ArrayList<>(List.of(IMAGES.resolve("build").toString(), "--tag", TAG));
        build.addAll(List.of(services));
        succeed(build.toArray(String[]::new));
        return new Containers();
    }

    /** Starts a service that can write to nothing but {@code /tmp}, and is told all but its ports by a file. */
    void start(String service, Map<String, String> settings) {
        var command = new ArrayList<>(List.of("run", "--detach", "--name", name(service), "--network=host"));
        command.addAll(
                List.of("--read-only", "--tmpfs", "/tmp", "--cap-drop", "all", "--security-opt", "no-new-privileges"));
        command.addAll(List.of("--ulimit", "nofile=1024:1024", "--ulimit", "nproc=1000:1000", "--no-healthcheck"));
        command.addAll(List.of("--volume", written(settings) + ":" + SETTINGS + ":ro"));
        command.addAll(List.of("--env", "QUARKUS_CONFIG_LOCATIONS=" + SETTINGS));
        settings.entrySet().stream()
                .filter(Containers::isPort)
                .forEach(port -> command.addAll(List.of("--env", port.getKey() + "=" + port.getValue())));
        command.add(image(service));
        running.add(service);
        assertEquals(0, podman(command.toArray(String[]::new)).code());
    }

    private static Path written(Map<String, String> settings) {
        try {
            var file = Files.createTempFile("settings", ".properties");
            file.toFile().deleteOnExit();
            var lines = settings.entrySet().stream()
                    .filter(setting -> !isPort(setting))
                    .map(setting -> setting.getKey() + "=" + setting.getValue())
                    .toList();
            return Files.setPosixFilePermissions(
                    Files.write(file, lines), PosixFilePermissions.fromString("r--r--r--"));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** The image says them in its environment, which comes before any file. */
    private static boolean isPort(Map.Entry<String, String> setting) {
        return setting.getKey().matches("KNUDEPUNKT_(MANAGEMENT_)?PORT");
    }

    /** Runs a command in the container of a service. */
    Outcome in(String service, String... command) {
        return podman(Stream.concat(Stream.of("exec", name(service)), Stream.of(command))
                .toArray(String[]::new));
    }

    /** What the image of a service says of itself. */
    String told(String service, String format) {
        return podman("image", "inspect", "--format", format, image(service))
                .said()
                .strip();
    }

    /** What a service said on its console. */
    String console(String service) {
        return podman("logs", name(service)).said();
    }

    @Override
    public void close() {
        running.forEach(service -> podman("rm", "--force", "--time", "0", name(service)));
        running.forEach(service -> podman("rmi", image(service)));
    }

    private static String name(String service) {
        return "knudepunkt-" + TAG + "-" + service;
    }

    private static String image(String service) {
        return "localhost/knudepunkt/" + service + ":" + TAG;
    }

    private static Outcome podman(String... arguments) {
        return run(Stream.concat(
                        Stream.of(
                                "podman",
                                "--log-level=error",
                                "--storage-driver=" + STORAGE,
                                "--runtime=runc",
                                "--cgroup-manager=cgroupfs"),
                        Stream.of(arguments))
                .toArray(String[]::new));
    }

    private static void succeed(String... command) {
        var outcome = run(command);
        assertEquals(0, outcome.code(), outcome.said());
    }

    private static Outcome run(String... command) {
        try {
            var said = Files.createTempFile("container", ".txt");
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().put("BUILDAH_STORAGE", STORAGE);
            var process = builder.start();
            if (!process.waitFor(BUILT_WITHIN_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError(String.join(" ", command) + " takes too long:\n" + Files.readString(said));
            }
            return new Outcome(process.exitValue(), Files.readString(said));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    private static boolean isInstalled(String tool) {
        return Stream.concat(
                        Stream.of(System.getenv("PATH").split(File.pathSeparator)), Stream.of("/usr/sbin", "/usr/bin"))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, tool)));
    }
}
