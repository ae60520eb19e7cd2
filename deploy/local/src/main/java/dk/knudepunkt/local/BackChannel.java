package dk.knudepunkt.local;

import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Tells the client that signs people in that a session has ended here (OpenID Connect Back-Channel Logout 1.0). */
final class BackChannel implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI client;

    BackChannel(URI client) {
        this.client = client;
    }

    /** Without waiting: the client may ask for the keys before it answers. One that is away is not told. */
    void tell(SignedJWT logoutToken) {
        var form = "logout_token=" + URLEncoder.encode(logoutToken.serialize(), StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(client)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        Thread.ofVirtual().start(() -> send(request));
    }

    private void send(HttpRequest request) {
        try {
            http.send(request, BodyHandlers.discarding());
        } catch (IOException _) {
            // Its session ends when it is not renewed.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
