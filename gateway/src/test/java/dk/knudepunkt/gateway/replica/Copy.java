package dk.knudepunkt.gateway.replica;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One of several equal servers, which answers with its name. */
final class Copy {

    /** How it is with it. */
    enum State {
        SERVES,
        /** Told to end: it sends all away. */
        ENDS,
        /** It hangs up as soon as it has heard a request, and says that it is ready. */
        BREAKS
    }

    private final Vertx vertx = Vertx.vertx();
    private final String name;
    private final AtomicInteger heard = new AtomicInteger();
    private volatile State state = State.SERVES;
    private @Nullable HttpServer server;
    private int port;

    Copy(String name) {
        this.name = name;
    }

    void start() {
        state = State.SERVES;
        server = vertx.createHttpServer()
                .requestHandler(this::answer)
                .listen(port)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        port = server.actualPort();
    }

    void stop() {
        if (server != null) {
            server.close().toCompletionStage().toCompletableFuture().join();
            server = null;
        }
    }

    boolean listens() {
        return server != null;
    }

    void is(State now) {
        state = now;
    }

    /** Requests of callers, since it was asked last. */
    int heard() {
        return heard.getAndSet(0);
    }

    String url() {
        return "http://localhost:" + port;
    }

    private void answer(HttpServerRequest request) {
        var isQuestion = request.path().equals("/ready");
        if (!isQuestion && request.path().startsWith("/api/")) {
            heard.incrementAndGet();
        }
        switch (state) {
            case ENDS -> request.response().setStatusCode(503).end();
            case BREAKS -> {
                if (isQuestion) {
                    request.response().setStatusCode(204).end();
                } else {
                    request.connection().close();
                }
            }
            case SERVES -> {
                if (isQuestion) {
                    request.response().setStatusCode(204).end();
                } else {
                    request.bodyHandler(body -> request.response()
                            .putHeader("Content-Type", "application/json")
                            .end(new JsonObject()
                                    .put("name", name)
                                    .put("bytes", body.length())
                                    .encode()));
                }
            }
        }
    }
}
