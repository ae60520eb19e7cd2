package dk.knudepunkt.connect;

import static org.awaitility.Awaitility.await;

import dk.knudepunkt.local.Issuer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** The referrals service as it ships. */
record Referrals(Running running, Issuer issuer) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");
    private static final Pattern FOR_OPERATORS =
            Pattern.compile("Management interface listening on http://[^:]+:(\\d+)");

    private static final String FORM = """
            {
              "company": {"cvr": "12345674", "name": "Øksempel & Søn ApS", "municipalityCode": "269",
                          "email": "post@eksempel.example", "phone": "+45 70 10 20 30"},
              "contactPerson": {"name": "Alma Eksempel", "email": "alma@eksempel.example", "phone": "20 10 20 30"},
              "unitCode": "les-solroed",
              "need": "Vil eksportere til Tyskland og mangler en plan.",
              "topics": ["eksport"],
              "jointVisit": false,
              "channel": "FORM",
              "consent": true
            }""";

    /** Waits for nothing: whoever is refused ends. */
    static Referrals start(String database, String kafka, Issuer issuer, boolean relay) {
        var jar = Path.of(System.getProperty("repository.root"))
                .resolve("referrals-service/target/quarkus-app/quarkus-run.jar");
        var environment = new HashMap<>(Map.of(
                // Whichever are free when it begins to listen; its log says which.
                "KNUDEPUNKT_PORT",
                "0",
                "KNUDEPUNKT_MANAGEMENT_PORT",
                "0",
                "KNUDEPUNKT_DB_URL",
                database,
                "KNUDEPUNKT_KAFKA",
                kafka,
                "KNUDEPUNKT_ISSUER",
                issuer.url(),
                "KNUDEPUNKT_MAIL_EVERY",
                "off"));
        environment.put("KNUDEPUNKT_OUTBOX_RELAY_ENABLED", Boolean.toString(relay));
        var running = Running.start(
                "referrals",
                List.of(Running.java(), "-Xmx256m", "-XX:+UseSerialGC", "-jar", jar.toString()),
                environment);
        return new Referrals(running, issuer);
    }

    /** Ends it where it does not get ready, since nobody else would. */
    Referrals ready() {
        try {
            await().atMost(PATIENCE).until(() -> {
                if (!running.process().isAlive()) {
                    throw new IllegalStateException(running.said());
                }
                return FOR_OPERATORS.matcher(running.said()).find();
            });
            return this;
        } catch (RuntimeException notReady) {
            close();
            throw notReady;
        }
    }

    private URI address(Pattern listening, String path) {
        var found = listening.matcher(running.said());
        if (!found.find()) {
            throw new IllegalStateException(running.said());
        }
        return URI.create("http://localhost:" + found.group(1) + path);
    }

    /** What it told operators of last. */
    double metric(String name) throws IOException, InterruptedException {
        var question =
                HttpRequest.newBuilder(address(FOR_OPERATORS, "/q/metrics")).build();
        return HTTP.send(question, HttpResponse.BodyHandlers.ofString())
                .body()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    void refer() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address(LISTENING, "/api/referrals"))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(FORM))
                .build();
        var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    private String token() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(issuer.url() + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=les-solroed&client_secret=secret"))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString())
                .body()
                .replaceAll("(?s).*\"access_token\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }

    @Override
    public void close() {
        running.close();
    }
}
