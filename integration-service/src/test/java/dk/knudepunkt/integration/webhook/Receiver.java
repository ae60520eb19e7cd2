package dk.knudepunkt.integration.webhook;

import static java.util.stream.Collectors.toMap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/** Another system: a real HTTP server that takes messages, or does not. */
public final class Receiver implements AutoCloseable {

    /** What came: the headers as the reference library wants them, and the body as it was. */
    public record Message(Map<String, List<String>> headers, String body) {

        public String id() {
            return header("webhook-id");
        }

        /** The value of a header, by its name in lower case; empty where it is not there. */
        public String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }
    }

    /** What to answer. */
    @FunctionalInterface
    public interface Manners {

        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final Queue<Message> messages = new ConcurrentLinkedQueue<>();
    private volatile Manners manners = answering(204);

    private Receiver(HttpServer server) {
        this.server = server;
    }

    public static Receiver start() {
        try {
            return serving(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** The same by TLS. */
    public static Receiver start(SSLContext identity) {
        try {
            var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(identity));
            return serving(server);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    private static Receiver serving(HttpServer server) {
        var receiver = new Receiver(server);
        server.createContext("/", receiver::take);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return receiver;
    }

    public static Manners answering(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    public static Manners answering(int status, String text) {
        return exchange -> {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    public Receiver with(Manners wanted) {
        manners = wanted;
        return this;
    }

    public String url() {
        return "%s://localhost:%d/hooks"
                .formatted(
                        server instanceof HttpsServer ? "https" : "http",
                        server.getAddress().getPort());
    }

    public List<Message> messages() {
        return List.copyOf(messages);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = exchange.getRequestHeaders().entrySet().stream()
                    .collect(toMap(header -> header.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue));
            messages.add(new Message(headers, body));
            manners.answer(exchange);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
