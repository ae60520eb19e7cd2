package dk.knudepunkt.gateway.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.gateway.Address;
import dk.knudepunkt.gateway.Neighbours;
import dk.knudepunkt.gateway.Token;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class StreamingTest {

    /** The stand-in never ends this answer, so the event can only arrive if nothing waits for the end. */
    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void anEventArrivesWhileTheAnswerIsStillOpen() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(Address.of("/api/goals/events"))
                    .header("Authorization", Token.ANY)
                    .header("Accept-Encoding", "gzip")
                    .build();
            var answer = client.send(request, BodyHandlers.ofInputStream());
            try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                assertEquals("data: first", lines.readLine());
            }
            client.shutdownNow();
        }
    }

    /** More listeners than there are connections for pages. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void openStreamsTakeNoConnectionsFromPages() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var listening = new ArrayList<CompletableFuture<HttpResponse<InputStream>>>();
            for (var listener = 0; listener < 300; listener++) {
                var request = HttpRequest.newBuilder(Address.of("/api/goals/events"))
                        .header("Authorization", Token.ANY)
                        .header("Accept", listener % 2 == 0 ? "text/event-stream" : "*/*")
                        .build();
                listening.add(client.sendAsync(request, BodyHandlers.ofInputStream()));
            }
            for (var answer : listening) {
                assertEquals(200, answer.get().statusCode());
            }
            var page = HttpRequest.newBuilder(Address.of("/api/goals/page"))
                    .header("Authorization", Token.ANY)
                    .build();
            assertEquals(200, client.send(page, BodyHandlers.discarding()).statusCode());
            client.shutdownNow();
        }
    }

    /** Before, each gave its open connection back to the pool, and the next requests of anybody waited behind it. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void aHeadOfAStreamHoldsUpNobody() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            for (var head = 0; head < 20; head++) {
                assertEquals(200, status(client, "HEAD", "/api/goals/events"));
            }
            for (var page = 0; page < 40; page++) {
                assertEquals(200, status(client, "GET", "/api/goals/page"));
            }
        }
    }

    private static int status(HttpClient client, String method, String path) throws Exception {
        var request = HttpRequest.newBuilder(Address.of(path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("Authorization", Token.ANY)
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }
}
