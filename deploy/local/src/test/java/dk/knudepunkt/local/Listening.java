package dk.knudepunkt.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A client that hears what the issuer tells it. */
record Listening(HttpServer server, BlockingQueue<String> bodies) implements AutoCloseable {

    static Listening start() throws IOException {
        var bodies = new LinkedBlockingQueue<String>();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                exchange.sendResponseHeaders(200, -1);
            }
        });
        server.start();
        return new Listening(server, bodies);
    }

    URI url() {
        return URI.create(
                "http://localhost:%d/ended".formatted(server.getAddress().getPort()));
    }

    /** The next that comes. */
    String heard() throws InterruptedException {
        return Objects.requireNonNull(bodies.poll(5, TimeUnit.SECONDS), "Nothing was told");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
