package dk.knudepunkt.gateway.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.gateway.Address;
import dk.knudepunkt.gateway.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
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
                    .header("Authorization", "Bearer abc")
                    .header("Accept-Encoding", "gzip")
                    .build();
            var answer = client.send(request, BodyHandlers.ofInputStream());
            try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                assertEquals("data: first", lines.readLine());
            }
            client.shutdownNow();
        }
    }
}
