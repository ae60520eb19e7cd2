package dk.knudepunkt.acceptance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Takes the spans of all services (OTLP over HTTP), and remembers which services sent one of a trace that is asked for. */
final class TraceCollector implements AutoCloseable {

    private static final List<String> SERVICES = List.of(
            "gateway",
            "goals-service",
            "cases-service",
            "referrals-service",
            "cofinancing-service",
            "integration-service");

    private final HttpServer server;
    private final Map<String, Set<String>> services = new ConcurrentHashMap<>();

    private TraceCollector(HttpServer server) {
        this.server = server;
    }

    static TraceCollector start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var collector = new TraceCollector(server);
            server.createContext("/v1/traces", collector::take);
            server.start();
            return collector;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** What makes a service send its spans here. */
    Map<String, String> environment() {
        return Map.of(
                "KNUDEPUNKT_TRACES_OFF",
                "false",
                "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL",
                "http/protobuf",
                "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
                "http://localhost:" + server.getAddress().getPort());
    }

    /** From now on spans of this trace are looked for; the set grows as services send them. */
    Set<String> servicesOf(String traceId) {
        return services.computeIfAbsent(traceId, first -> ConcurrentHashMap.newKeySet());
    }

    /** The name of the sender and the bytes of the id stand in a message as they are. */
    private void take(HttpExchange exchange) throws IOException {
        var spans = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
        services.forEach((traceId, senders) -> {
            if (spans.contains(new String(HexFormat.of().parseHex(traceId), StandardCharsets.ISO_8859_1))) {
                sender(spans).forEach(senders::add);
            }
        });
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    private static Stream<String> sender(String spans) {
        return SERVICES.stream().filter(spans::contains);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
