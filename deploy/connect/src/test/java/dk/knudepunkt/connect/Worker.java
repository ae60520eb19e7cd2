package dk.knudepunkt.connect;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.local.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A worker of the real Kafka Connect, with the settings and the connector of this folder. */
record Worker(Running running, int port) implements AutoCloseable {

    static final String CONNECTOR = "outbox-referrals";

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static Worker start(String kafka) {
        try {
            var port = Ports.free();
            var settings = Files.createTempFile(Path.of("target"), "worker", ".properties");
            Files.writeString(settings, Files.readString(Path.of("worker.properties")) + """
                    bootstrap.servers=%s
                    listeners=http://localhost:%d
                    plugin.discovery=service_load
                    """.formatted(kafka, port));
            return new Worker(
                    Running.start(
                            "connect",
                            List.of(
                                    Running.java(),
                                    "-Xmx384m",
                                    "-XX:+UseSerialGC",
                                    "-XX:TieredStopAtLevel=1",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    "org.apache.kafka.connect.cli.ConnectDistributed",
                                    settings.toString()),
                            Map.of("CONNECT_DATABASE_PASSWORD", "connect")),
                    port);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Answers when it works, which takes as long as the group's last member is missed. */
    Worker ready() {
        await().atMost(PATIENCE).until(() -> {
            if (!running.process().isAlive()) {
                throw new IllegalStateException(running.said());
            }
            return ask("GET", "/connectors", "").statusCode() == 200;
        });
        return this;
    }

    /** The connector of the referrals service, as the script here prints it. */
    void connect(int postgres) throws IOException, InterruptedException {
        var script = new ProcessBuilder("./connector", "referrals", "localhost:" + postgres).start();
        var configuration = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var answer = ask("PUT", "/connectors/%s/config".formatted(CONNECTOR), configuration);
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.body());
        }
    }

    void disconnect() throws IOException, InterruptedException {
        ask("DELETE", "/connectors/" + CONNECTOR, "");
    }

    /** Keeps its configuration and, until they are deleted, its offsets. */
    void stop() throws IOException, InterruptedException {
        ask("PUT", "/connectors/%s/stop".formatted(CONNECTOR), "");
        await().atMost(PATIENCE)
                .until(() -> status().at("/connector/state").asText().equals("STOPPED"));
        await().atMost(PATIENCE).until(() -> status().path("tasks").isEmpty());
    }

    void resume() throws IOException, InterruptedException {
        ask("PUT", "/connectors/%s/resume".formatted(CONNECTOR), "");
    }

    void forget() {
        await().atMost(PATIENCE)
                .until(() -> ask("DELETE", "/connectors/%s/offsets".formatted(CONNECTOR), "")
                                .statusCode()
                        == 200);
    }

    /** Why it does not send; waits for a reason. */
    String refusal() {
        return await().atMost(PATIENCE)
                .until(
                        () -> status().at("/tasks/0"),
                        task -> task.path("state").asText().equals("FAILED"))
                .path("trace")
                .asText();
    }

    private JsonNode status() {
        var answer = ask("GET", "/connectors/%s/status".formatted(CONNECTOR), "");
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private HttpResponse<String> ask(String method, String path, String body) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(90))
                .build();
        return await().atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(
                        () -> HTTP.send(request, HttpResponse.BodyHandlers.ofString()),
                        answer -> answer.statusCode() != 409);
    }

    @Override
    public void close() {
        running.kill();
    }
}
