package dk.knudepunkt.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The launcher in a process of its own, with the real parts, and with a {@link StandIn} for each service. */
record Launch(Path home, Process process) {
    static final Addresses AT = new Addresses(18480, 1);

    static Launch begin(Path home, String... options) throws IOException {
        StandIn.buildAll(home);
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Up.class.getName(),
                home.toString(),
                Integer.toString(AT.base()),
                home.resolve("data").toString()));
        command.addAll(Arrays.asList(options));
        return new Launch(
                home, new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    Launch awaitReady() throws IOException {
        awaitLine("Knudepunkt is ready: http://localhost:18480");
        return this;
    }

    /** What it said until then. */
    List<String> awaitLine(String beginning) throws IOException {
        var said = new ArrayList<String>();
        for (var line = process.inputReader().readLine();
                line != null;
                line = process.inputReader().readLine()) {
            said.add(line);
            if (line.startsWith(beginning)) {
                return said;
            }
        }
        assertThat(said).as("what the launcher said").anyMatch(line -> line.startsWith(beginning));
        return said;
    }

    ProcessHandle service(Service service) {
        var pidFile = home.resolve("data/run").resolve(service.label() + ".pid");
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(pidFile))).orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    List<ProcessHandle> services() {
        return Stream.of(Service.values()).map(this::service).toList();
    }

    /** As soon as the service answers. */
    static String environment(Service service) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(AT.url(service))).build();
        try (var http = HttpClient.newHttpClient()) {
            while (true) {
                try {
                    return http.send(request, BodyHandlers.ofString()).body();
                } catch (IOException _) {
                    TimeUnit.MILLISECONDS.sleep(100);
                }
            }
        }
    }

    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
