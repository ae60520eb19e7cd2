package dk.knudepunkt.local.launcher;

import dk.knudepunkt.local.DemoUser;
import dk.knudepunkt.local.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The work of a training run: enough of what people and programs ask for to compile the services' busiest paths. */
final class Training {
    /** Writing a cache takes each service some seconds of a processor of its own. */
    static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final int ROUNDS = 500;
    private static final int AT_ONCE = 4;
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final List<String> READ = List.of(
            "/api/referrals",
            "/api/courses",
            "/api/goals/indicators",
            "/api/cofinancing/allocations/2021",
            "/api/events",
            "/referrals",
            "/courses",
            "/goals",
            "/cofinancing");
    private static final String REFERRAL = """
            {"company":{"cvr":"12345674","name":"Eksempel Maskinfabrik ApS","municipalityCode":"269"},
             "contactPerson":{"name":"Alma Eksempel"},"unitCode":"les-solroed","need":"Vil eksportere til Tyskland.",
             "topics":["eksport"],"jointVisit":true,"channel":"API","consent":true}""";
    private static final String ACCEPTANCE = """
            {"courseKind":"SHORT","developerId":"developer"}""";

    private final Addresses addresses;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Training(Addresses addresses) {
        this.addresses = addresses;
    }

    void run() throws InterruptedException {
        try (client;
                var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var adviser = token("les-solroed");
            var desk = token("triage");
            Callable<Void> round = () -> work(adviser, desk);
            for (var done : threads.invokeAll(
                    IntStream.range(0, ROUNDS).mapToObj(number -> round).toList())) {
                done.get();
            }
        } catch (IOException | ExecutionException failure) {
            throw new Refusal("The training run failed: " + failure.getMessage(), failure);
        }
    }

    private Void work(String adviser, String desk) throws IOException, InterruptedException {
        var referral = send(post("/api/referrals", adviser, REFERRAL));
        var id = found(ID, referral.body());
        send(post("/api/referrals/" + id + "/acceptance", desk, ACCEPTANCE).header("If-Match", referral.etag()));
        send(request("/api/referrals/" + id, adviser));
        var read = READ.get(Math.floorMod(id.hashCode(), READ.size()));
        send(request(read, desk));
        return null;
    }

    private String token(String user) throws IOException, InterruptedException {
        var form = "grant_type=client_credentials&client_id=" + user + "&client_secret=" + DemoUser.SECRET;
        var request = HttpRequest.newBuilder(URI.create(addresses.tokens()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return found(TOKEN, send(request).body());
    }

    private HttpRequest.Builder post(String path, String token, String body) {
        return request(path, token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(addresses.url(Service.GATEWAY) + path))
                .header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return new Answer(answer.body(), answer.headers().firstValue("ETag").orElse(""));
    }

    private static String found(Pattern pattern, String text) throws IOException {
        var match = pattern.matcher(text);
        if (!match.find()) {
            throw new IOException("Nothing like " + pattern + " in " + text);
        }
        return match.group(1);
    }

    private record Answer(String body, String etag) {}
}
