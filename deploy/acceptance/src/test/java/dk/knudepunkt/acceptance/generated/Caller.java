package dk.knudepunkt.acceptance.generated;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** Sends requests as they are written, and reads what comes back as bytes. */
final class Caller implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String STREAM = "text/event-stream";

    private final String base;
    private final UnaryOperator<String> tokens;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * Calls one installation.
     *
     * @param tokens the access token of a client
     */
    Caller(String base, UnaryOperator<String> tokens) {
        this.base = base;
        this.tokens = tokens;
    }

    Answer ask(ApiRequest asked) {
        try {
            var answer = client.send(request(asked), BodyHandlers.ofInputStream());
            var mediaType = mediaType(answer.headers());
            return new Answer(
                    answer.statusCode(),
                    mediaType,
                    body(mediaType, answer.body()),
                    answer.headers()
                            .firstValue("Location")
                            .map(location -> URI.create(location).getRawPath()),
                    answer.headers().firstValue("ETag"));
        } catch (IOException failure) {
            throw new UncheckedIOException(asked.toString(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(asked.toString(), interrupted);
        }
    }

    private HttpRequest request(ApiRequest asked) {
        var request = HttpRequest.newBuilder(asked.uri(base)).timeout(PATIENCE);
        asked.headers().forEach(request::header);
        if (!asked.client().isEmpty()) {
            request.header("Authorization", "Bearer " + tokens.apply(asked.client()));
        }
        var body = asked.body();
        if (body == null) {
            return request.method(asked.method(), BodyPublishers.noBody()).build();
        }
        return request.header("Content-Type", body.mediaType())
                .method(asked.method(), BodyPublishers.ofString(body.text()))
                .build();
    }

    private static String mediaType(HttpHeaders headers) {
        return headers.firstValue("Content-Type")
                .map(type -> type.replaceFirst(";.*", "").strip())
                .orElse("");
    }

    /** A stream of events has no end, so it is left. */
    private static String body(String mediaType, InputStream body) throws IOException {
        try (body) {
            return mediaType.equals(STREAM) ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
