package dk.knudepunkt.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;

/** The platform's public API, called by the demo users as any system calls it. */
final class Api implements AutoCloseable {

    private static final int SEE_OTHER = 303;

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, String> tokens = new HashMap<>();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Installation at;

    Api(Installation at) {
        this.at = at;
    }

    /** What was answered, with the version that a change must name. */
    record Answer(JsonNode body, String etag) {}

    Answer get(String user, String path) throws IOException, InterruptedException {
        return send(request(user, path));
    }

    Answer post(String user, String path, Object body) throws IOException, InterruptedException {
        return send(posting(user, path, body));
    }

    /** A table as a file. */
    Answer postTable(String user, String path, byte[] csv) throws IOException, InterruptedException {
        return send(request(user, path).header("Content-Type", "text/csv").POST(BodyPublishers.ofByteArray(csv)));
    }

    /** By somebody who has no account. */
    void postSignedOut(String path, Object body) throws IOException, InterruptedException {
        send(posting(HttpRequest.newBuilder(URI.create(at.gateway() + path)), body));
    }

    /** As a page of theirs sends it. */
    void postFormSignedOut(String path, Map<String, ?> fields) throws IOException, InterruptedException {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "="
                        + URLEncoder.encode(field.getValue().toString(), UTF_8))
                .collect(joining("&"));
        var request = HttpRequest.newBuilder(URI.create(at.gateway() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        var status = http.send(request.build(), BodyHandlers.discarding()).statusCode();
        if (status != SEE_OTHER) {
            throw new IOException("A form was answered %d at %s".formatted(status, path));
        }
    }

    /** Changes what has not changed since it was answered. */
    Answer change(String user, String path, String etag, Object body) throws IOException, InterruptedException {
        return send(posting(user, path, body).header("If-Match", etag));
    }

    void put(String user, String path) throws IOException, InterruptedException {
        send(request(user, path).PUT(BodyPublishers.noBody()));
    }

    private HttpRequest.Builder posting(String user, String path, Object body)
            throws IOException, InterruptedException {
        return posting(request(user, path), body);
    }

    private HttpRequest.Builder posting(HttpRequest.Builder request, Object body) throws IOException {
        return request.header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
    }

    private HttpRequest.Builder request(String user, String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(at.gateway() + path)).header("Authorization", "Bearer " + token(user));
    }

    private synchronized String token(String user) throws IOException, InterruptedException {
        if (!tokens.containsKey(user)) {
            tokens.put(user, newToken(user));
        }
        return tokens.get(user);
    }

    private String newToken(String user) throws IOException, InterruptedException {
        var form = "grant_type=client_credentials&client_id=" + user + "&client_secret=" + at.secret();
        var request = HttpRequest.newBuilder(URI.create(at.tokens()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return send(request).body().required("access_token").asText();
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 300) {
            throw new IOException("%s answered %d: %s"
                    .formatted(
                            answer.uri(),
                            answer.statusCode(),
                            json.readTree(answer.body()).path("detail").asText()));
        }
        return new Answer(
                json.readTree(answer.body()),
                answer.headers().firstValue("ETag").orElse(""));
    }

    @Override
    public void close() {
        http.close();
    }
}
