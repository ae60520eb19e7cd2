package dk.knudepunkt.acceptance;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The whole platform, started by its own launcher as a user starts it, once for all stories. */
final class Hub implements AutoCloseable {

    private static final int PORT = 21800;
    private static final int STOPS_WITHIN_SECONDS = 20;

    private final Process launcher;
    private final Path data;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private Hub(Process launcher, Path data) {
        this.launcher = launcher;
        this.data = data;
    }

    static Hub start() {
        var root = Path.of(System.getProperty("repository.root"));
        var data = Path.of("target/hub").toAbsolutePath();
        try {
            var up = new ProcessBuilder(
                            root.resolve("deploy/local/start").toString(),
                            Integer.toString(PORT),
                            data.toString(),
                            "--fresh")
                    .redirectErrorStream(true)
                    .start();
            awaitReady(up.inputReader(StandardCharsets.UTF_8));
            return new Hub(up, data);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void awaitReady(BufferedReader lines) throws IOException {
        var said = new ArrayDeque<String>();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            if (line.startsWith("Knudepunkt is ready")) {
                Thread.ofVirtual().start(() -> lines.lines().forEach(System.out::println));
                return;
            }
        }
        throw new IllegalStateException("The platform did not start:\n" + String.join("\n", said));
    }

    String url() {
        return "http://localhost:" + PORT;
    }

    /** Calls the gateway as one of the demo clients. */
    RequestSpecification as(String client) {
        return anonymous().auth().oauth2(tokens.computeIfAbsent(client, this::token));
    }

    RequestSpecification anonymous() {
        return given().baseUri(url()).contentType(ContentType.JSON);
    }

    private String token(String client) {
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_id", client)
                .formParam("client_secret", "secret")
                .post("http://localhost:" + (PORT + 5) + "/knudepunkt/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    /** Kills a service as a power cut would; the launcher starts it again. */
    void kill(String service) {
        try {
            var pid = Long.parseLong(Files.readString(data.resolve("run").resolve(service + ".pid"))
                    .strip());
            ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws TimeoutException, ExecutionException {
        launcher.destroy();
        try {
            launcher.onExit().get(STOPS_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
