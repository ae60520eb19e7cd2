package dk.knudepunkt.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.knudepunkt.local.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two gateways behind one port. */
class FrontTest {
    private static final int MANY = 10;

    private final Gateway first = new Gateway("first");
    private final Gateway second = new Gateway("second");
    private final int port = Ports.free();
    private final Front front = Front.start(port, List.of(first.port(), second.port()));

    @AfterEach
    void end() {
        front.close();
        first.server.stop(0);
        second.server.stop(0);
    }

    @Test
    void connectionsAreSpreadOverBoth() {
        await().untilAsserted(() -> assertThat(answering()).isEqualTo(Set.of("first", "second")));
    }

    @Test
    void oneThatIsToldToEndGetsNoMore() {
        first.ready = false;
        await().untilAsserted(() -> assertThat(answering()).isEqualTo(Set.of("second")));
        first.ready = true;
        await().untilAsserted(() -> assertThat(answering()).isEqualTo(Set.of("first", "second")));
    }

    @Test
    void oneThatIsAwayIsPassedOver() throws Exception {
        first.server.stop(0);
        assertThat(answering()).isEqualTo(Set.of("second"));
        second.server.stop(0);
        assertThatThrownBy(this::answer).isInstanceOf(IOException.class);
    }

    @Test
    void longBodiesGoBothWays() throws Exception {
        var body = "æ".repeat(1_000_000);
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/echo".formatted(port)))
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            assertThat(http.send(request, BodyHandlers.ofString()).body()).isEqualTo(body);
        }
    }

    private Set<String> answering() {
        return IntStream.range(0, MANY)
                .mapToObj(i -> {
                    try {
                        return answer();
                    } catch (IOException | InterruptedException failure) {
                        throw new AssertionError(failure);
                    }
                })
                .collect(Collectors.toSet());
    }

    /** By a connection of its own. */
    private String answer() throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:%d/".formatted(port)))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        }
    }

    private static final class Gateway {
        private final String name;
        private final HttpServer server;
        private volatile boolean ready = true;

        Gateway(String name) {
            this.name = name;
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            server.createContext("/ready", exchange -> {
                exchange.sendResponseHeaders(ready ? 204 : 503, -1);
                exchange.close();
            });
            server.createContext(
                    "/echo", exchange -> end(exchange, exchange.getRequestBody().readAllBytes()));
            server.createContext("/", exchange -> end(exchange, this.name.getBytes(StandardCharsets.UTF_8)));
            server.start();
        }

        int port() {
            return server.getAddress().getPort();
        }

        private static void end(HttpExchange exchange, byte[] answer) throws IOException {
            exchange.sendResponseHeaders(200, answer.length);
            try (var body = exchange.getResponseBody()) {
                body.write(answer);
            }
        }
    }
}
