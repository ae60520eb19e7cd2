package dk.knudepunkt.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Executors;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/**
 * The issuer's web server. The library brings two of its own, but one keeps every request in memory and the other
 * wants a newer Netty than Quarkus's.
 */
final class IssuerHttp implements AutoCloseable {
    interface Handler {
        OAuth2HttpResponse answer(OAuth2HttpRequest request);
    }

    private final HttpServer server;
    private final Handler handler;

    IssuerHttp(int port, Handler handler) {
        this.handler = handler;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::exchange);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    private void exchange(HttpExchange exchange) throws IOException {
        try (exchange) {
            var response = answer(request(exchange));
            response.getHeaders()
                    .forEach(header -> exchange.getResponseHeaders().add(header.getFirst(), header.getSecond()));
            var body = Objects.requireNonNullElse(response.getBody(), "").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(response.getStatus(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** One at a time: the library keeps its codes and sessions in plain maps. */
    private synchronized OAuth2HttpResponse answer(OAuth2HttpRequest request) {
        return handler.answer(request);
    }

    private OAuth2HttpRequest request(HttpExchange exchange) throws IOException {
        var headers = new Headers.Builder();
        exchange.getRequestHeaders().forEach((name, values) -> values.forEach(value -> headers.add(name, value)));
        var url = HttpUrl.get(
                "http://localhost:%d%s".formatted(server.getAddress().getPort(), exchange.getRequestURI()));
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return new OAuth2HttpRequest(headers.build(), exchange.getRequestMethod(), url, body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
