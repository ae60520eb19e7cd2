package dk.knudepunkt.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The platform as {@code ./up --fresh} starts what is built, with the rate limit off, since one client is the whole load. */
final class RunningPlatform implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process up;
    private final Path data;
    private final int port;
    private final double startSeconds;
    private final HttpClient http = HttpClient.newHttpClient();

    private RunningPlatform(Process up, Path data, int port, double startSeconds) {
        this.up = up;
        this.data = data;
        this.port = port;
        this.startSeconds = startSeconds;
    }

    static RunningPlatform start(Path root, int port) throws IOException {
        return start(root, port, List.of(), Map.of());
    }

    /** With so many of each service. */
    static RunningPlatform start(Path root, int port, int copies) throws IOException {
        return start(root, port, List.of("--replicas=" + copies), Map.of());
    }

    /** With the demo's year. */
    static RunningPlatform startWithTheYear(Path root, int port) throws IOException {
        return start(root, port, List.of("--demo"), Map.of());
    }

    /** Whose services leave to their topics what bears the name of a house, until it is read anew. */
    static RunningPlatform startPassingOverHouses(Path root, int port) throws IOException {
        return start(root, port, List.of(), Map.of("KNUDEPUNKT_INBOX_PASSES_OVER", "house"));
    }

    private static RunningPlatform start(Path root, int port, List<String> options, Map<String, String> settings)
            throws IOException {
        var data = root.resolve("deploy/bench/target/data");
        var begun = System.nanoTime();
        var command = new ArrayList<>(
                List.of(root.resolve("deploy/local/start").toString(), "" + port, data.toString(), "--fresh"));
        command.addAll(options);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("KNUDEPUNKT_RATE_LIMIT_PER_SECOND", "0");
        builder.environment().putAll(settings);
        var up = builder.start();
        awaitReady(up.inputReader(StandardCharsets.UTF_8));
        return new RunningPlatform(up, data, port, (System.nanoTime() - begun) / 1e9);
    }

    private static void awaitReady(BufferedReader lines) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            System.out.println(line);
            if (line.startsWith("Knudepunkt is ready")) {
                Thread.ofVirtual().start(() -> drain(lines));
                return;
            }
        }
        throw new IOException("The platform did not start");
    }

    /** So that the launcher never waits for somebody to read what it says. */
    private static void drain(BufferedReader lines) {
        try {
            lines.transferTo(Writer.nullWriter());
        } catch (IOException ended) {
            // The launcher has stopped.
        }
    }

    double startSeconds() {
        return startSeconds;
    }

    URI gateway() {
        return URI.create("http://localhost:" + port);
    }

    /** The goals service itself, beside the gateway. */
    URI goals() {
        return URI.create("http://localhost:" + (port + 1));
    }

    /** The referrals service itself, likewise. */
    URI referrals() {
        return URI.create("http://localhost:" + (port + 3));
    }

    /** The cases service itself, likewise. */
    URI cases() {
        return URI.create("http://localhost:" + (port + 2));
    }

    int databasePort() {
        return port + 8;
    }

    String jdbc(String database) {
        return "jdbc:postgresql://localhost:" + databasePort() + "/" + database;
    }

    Database database(String name) {
        return new Database(jdbc(name));
    }

    String token(String client) {
        var form = "grant_type=client_credentials&client_secret=secret&client_id=" + client;
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + (port + 5) + "/knudepunkt/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return send(request).get("access_token").asText();
    }

    /** Id of a referral handed in this moment. */
    String submittedReferral() {
        return post("les-solroed", "/api/referrals", Submitting.BODY).get("id").asText();
    }

    /** A referral that the desk has accepted this moment. */
    UUID acceptedReferral() {
        var id = submittedReferral();
        post(
                "triage",
                "/api/referrals/" + id + "/acceptance",
                "{\"courseKind\":\"SHORT\",\"developerId\":\"developer\"}");
        return UUID.fromString(id);
    }

    /** Through the gateway, by somebody. */
    HttpRequest.Builder request(String client, String path) {
        return HttpRequest.newBuilder(gateway().resolve(path)).header("Authorization", "Bearer " + token(client));
    }

    /** What somebody is told through the gateway. */
    JsonNode get(String client, String path) {
        return send(request(client, path).build());
    }

    /** What somebody is told who sends this through the gateway. */
    JsonNode post(String client, String path, String body) {
        return send(request(client, path)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"0\"")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private JsonNode send(HttpRequest request) {
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(request.uri() + " answered " + response.statusCode() + response.body());
            }
            return JSON.readTree(response.body());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Resident memory of each process, by its name. */
    Map<String, Long> residentMegabytes() throws IOException {
        var memory = new TreeMap<String, Long>();
        memory.put("launcher, broker, issuer", residentMegabytes(up.pid()));
        for (var service : pids().entrySet()) {
            memory.put(service.getKey(), residentMegabytes(Long.parseLong(service.getValue())));
        }
        return memory;
    }

    private static long residentMegabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .map(line -> line.replaceAll("\\D", ""))
                        .mapToLong(Long::parseLong)
                        .findFirst()
                        .orElse(0)
                / 1024;
    }

    /** What each database takes up on the disk, by its name, and what the topics do. */
    Map<String, Long> diskMegabytes() throws IOException, SQLException {
        var disk = new TreeMap<String, Long>();
        for (var name : database("goals").texts("""
                select datname from pg_database where not datistemplate and datname <> 'postgres'""")) {
            disk.put(name, database(name).count("select pg_database_size(current_database()) / 1000000"));
        }
        var topics = Command.output(
                Map.of(), List.of("du", "-s", "-BMB", data.resolve("kafka").toString()));
        disk.put("topics", Long.valueOf(topics.replaceAll("\\D.*", "").strip()));
        return disk;
    }

    /** Processor time that each process has used up to now, by its name. */
    Map<String, Duration> processorTime() throws IOException {
        var used = new TreeMap<String, Duration>();
        used.put("launcher, broker, issuer", processorTime(up.toHandle()));
        for (var service : pids().entrySet()) {
            used.put(service.getKey(), processorTime(handle(service.getValue())));
        }
        var server = handle(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
        used.put(
                "PostgreSQL",
                Stream.concat(Stream.of(server), server.descendants())
                        .map(RunningPlatform::processorTime)
                        .reduce(Duration.ZERO, Duration::plus));
        return used;
    }

    private static ProcessHandle handle(String pid) {
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private static Duration processorTime(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Freezes the services, so that the floor has the machine for itself; the database goes on. */
    void freezeServices() throws IOException {
        signalServices("-STOP");
    }

    @Override
    public void close() throws IOException {
        signalServices("-CONT");
        up.destroy();
        up.onExit().completeOnTimeout(up, 20, TimeUnit.SECONDS).join().destroyForcibly();
    }

    private void signalServices(String signal) throws IOException {
        for (var pid : pids().values()) {
            Command.output(Map.of(), List.of("kill", signal, pid));
        }
    }

    private Map<String, String> pids() throws IOException {
        var pids = new TreeMap<String, String>();
        try (var files = Files.list(data.resolve("run"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".pid")).toList()) {
                pids.put(
                        file.getFileName().toString().replace(".pid", ""),
                        Files.readString(file).strip());
            }
        }
        return pids;
    }
}
