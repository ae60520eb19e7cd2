package dk.knudepunkt.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server where a service would be. It tells the caller what it received, and at a few addresses it behaves as services
 * do at their worst.
 */
final class ServiceStandIn implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;
    private final AtomicInteger closing = new AtomicInteger();
    private final KeptSessions sessions = new KeptSessions();

    private final String name;
    private final String menu;

    private ServiceStandIn(String name, String menu) {
        this.name = name;
        this.menu = menu;
        server = vertx.createHttpServer()
                .requestHandler(this::answer)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    /** Starts one that contributes this to the menu. */
    static ServiceStandIn start(String name, String menu) {
        return new ServiceStandIn(name, menu);
    }

    String url() {
        return "http://localhost:" + server.actualPort();
    }

    private void answer(HttpServerRequest request) {
        switch (request.path()) {
            case "/menu" -> request.response().end(menu);
            case "/home" -> tellOfTheDay(request);
            case "/search" -> find(request);
            case "/session-uses" -> sessions.uses(request);
            case "/session-ends" -> sessions.ends(request);
            case "/session-ends/at-issuer" -> sessions.endAtIssuer(request);
            case "/session-ends/all" -> sessions.endAll(request);
            case "/api/goals/silence", "/api/goals/waiting" -> request.exceptionHandler(gone -> {});
            case "/api/goals/hang-up" -> request.connection().close();
            case "/api/goals/long" ->
                request.response()
                        .putHeader("Content-Type", "application/json;charset=UTF-8")
                        .putHeader("ETag", "\"3\"")
                        .end(new JsonObject().put("text", "long ".repeat(1_000)).encode());
            case "/api/goals/wordless" ->
                request.response()
                        .setStatusCode(Integer.parseInt(request.query()))
                        .end();
            case "/api/goals/fixed" ->
                request.response()
                        .setStatusCode(405)
                        .putHeader("Allow", "GET, HEAD")
                        .putHeader("Content-Type", "application/problem+json")
                        .end("{}");
            case "/api/goals/open/kept" ->
                request.response()
                        .putHeader("Cache-Control", "public, max-age=300")
                        .putHeader("Set-Cookie", "who=me")
                        .end("kept");
            case "/goals/broken" ->
                request.response()
                        .setStatusCode(500)
                        .putHeader("Content-Type", "text/html")
                        .end("<h1>the service's own page</h1>");
            case "/goals/refused" ->
                request.response()
                        .setStatusCode(403)
                        .putHeader("Content-Type", "text/html;charset=UTF-8")
                        .end("<main><h1>Only its owner changes it</h1></main>");
            case "/api/goals/early" -> request.response().setStatusCode(403).end("no");
            case "/api/goals/events" -> tellAndStayOnTheLine(request);
            case "/api/goals/known" ->
                request.response().setStatusCode(304).putHeader("ETag", "\"3\"").end();
            case "/api/goals/gone" -> request.response().setStatusCode(204).end();
            case "/api/goals/closing" -> closeEveryOther(request);
            case "/api/goals/own-headers" ->
                request.response()
                        .putHeader("Content-Security-Policy", "default-src *")
                        .putHeader("X-Correlation-Id", "the-service-s-own")
                        .putHeader("ETag", "\"3\"")
                        .setStatusCode(207)
                        .end("own");
            default -> echo(request);
        }
    }

    /** A part that says who asked in which language; a key account manager waits for it in vain. */
    private void tellOfTheDay(HttpServerRequest request) {
        var claims = claims(request);
        if (claims.contains("\"kam\"")) {
            return;
        }
        var html = "<section><h2>%s for %s in %s</h2></section>"
                .formatted(
                        name,
                        claims.contains("\"triage\"") ? "triage" : "somebody",
                        request.getHeader("Accept-Language"));
        request.response()
                .end(new JsonArray()
                        .add(new JsonObject().put("place", name.length()).put("html", html))
                        .encode());
    }

    /** Finds what is asked for, once; never a word about what is silent, and nothing for whom it does not know. */
    private void find(HttpServerRequest request) {
        var typed = request.getParam("q");
        if ("Bearer refused".equals(request.getHeader("Authorization"))) {
            request.response().setStatusCode(401).end();
        } else if (!typed.equals("silent") || name.equals("desk")) {
            request.response()
                    .end(new JsonArray()
                            .add(new JsonObject()
                                    .put("place", name.length())
                                    .put("kind", "Things of " + name)
                                    .put("hits", new JsonArray().add(hit(typed)))
                                    .put("more", "/" + name + "?q=all")
                                    .put("since", "a later version"))
                            .encode());
        }
    }

    private JsonObject hit(String typed) {
        return new JsonObject()
                .put("title", typed + " <b>of " + name)
                .put("detail", "for " + name)
                .put("href", "/" + name + "/1")
                .put("exact", typed.startsWith("H-") && name.equals("service"));
    }

    private static String claims(HttpServerRequest request) {
        var parts = request.getHeader("Authorization").split("\\.", -1);
        return new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    }

    /** A connection that is given up just when the next request comes. */
    private void closeEveryOther(HttpServerRequest request) {
        if (closing.getAndIncrement() % 2 == 0) {
            request.connection().close();
        } else {
            echo(request);
        }
    }

    private static void tellAndStayOnTheLine(HttpServerRequest request) {
        request.response()
                .putHeader("Content-Type", "text/event-stream")
                .setChunked(true)
                .write("data: first\n\n");
    }

    private static void echo(HttpServerRequest request) {
        var headers = new JsonObject();
        for (var name : request.headers().names()) {
            headers.put(
                    name.toLowerCase(Locale.ROOT),
                    String.join(" and ", request.headers().getAll(name)));
        }
        request.bodyHandler(body -> request.response()
                .putHeader("Content-Type", "application/json")
                .end(new JsonObject()
                        .put("method", request.method().name())
                        .put("uri", request.uri())
                        .put("headers", headers)
                        .put("bytes", body.length())
                        .encode()));
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
