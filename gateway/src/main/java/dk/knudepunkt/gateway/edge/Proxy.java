package dk.knudepunkt.gateway.edge;

import dk.knudepunkt.gateway.Settings;
import dk.knudepunkt.gateway.refusal.Reasons;
import dk.knudepunkt.gateway.refusal.Refusals;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Hands a request to a service and its answer back; both stream through. It refuses when the service is away. */
@Singleton
class Proxy {

    private static final Logger LOG = Logger.getLogger(Proxy.class);

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** Answers that end with their head: a client that is told of chunks waits for them. */
    private static final Set<Integer> BODILESS = Set.of(204, 304);

    private final HttpClient client;

    /** A stream of events holds its connection for minutes: apart, so that it takes none from those who want a page. */
    private final HttpClient streams;

    private final Routes routes;
    private final ServiceHeaders headers;
    private final BodyLimit bodyLimit;
    private final Refusals refusals;

    Proxy(
            Vertx vertx,
            Settings settings,
            Routes routes,
            ServiceHeaders headers,
            BodyLimit bodyLimit,
            Refusals refusals) {
        var requests = settings.requests();
        this.client = client(vertx, requests.connections());
        this.streams = client(vertx, requests.streams());
        this.routes = routes;
        this.headers = headers;
        this.bodyLimit = bodyLimit;
        this.refusals = refusals;
    }

    private static HttpClient client(Vertx vertx, int connections) {
        return vertx.createHttpClient(
                new HttpClientOptions().setTcpNoDelay(true).setDecompressionSupported(false),
                new PoolOptions().setHttp1MaxSize(connections));
    }

    /** With the token that the caller brought, in the language that they asked for. */
    void forward(RoutingContext context, RequestOptions service) {
        send(context, service, Attempt.first(null, context.request()));
    }

    /** With the token of the caller's session, in the language that they chose. */
    void forward(RoutingContext context, RequestOptions service, String token) {
        send(context, service, Attempt.first(token, context.request()));
    }

    /**
     * One go at asking a service.
     *
     * @param token of the caller's session, where the caller brought none
     * @param mayRepeat whether another go is allowed when the connection breaks before the answer begins
     */
    private record Attempt(@Nullable String token, boolean isFirst, boolean mayRepeat) {

        static Attempt first(@Nullable String token, HttpServerRequest request) {
            return new Attempt(token, true, maySendAgain(request));
        }

        Attempt last() {
            return new Attempt(token, false, false);
        }
    }

    /** A connection of the pool may have been closed by the service just now; what only reads may be asked again. */
    private static boolean maySendAgain(HttpServerRequest request) {
        return SAFE.contains(request.method())
                && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null
                && Objects.requireNonNullElse(request.getHeader(HttpHeaders.CONTENT_LENGTH), "0")
                        .equals("0");
    }

    private void send(RoutingContext context, RequestOptions service, Attempt attempt) {
        var request = ProxyRequest.reverseProxy(context.request());
        if (attempt.token() != null) {
            headers.signIn(request, attempt.token());
        }
        request.setURI(uri(context));
        headers.prepare(request);
        if (attempt.isFirst()) {
            bodyLimit.guard(request);
        } else {
            // What came has been read to its end, and there was nothing in it.
            request.setBody(Body.body(Buffer.buffer()));
        }
        var asked = routes.isStream(context.normalizedPath()) ? streams : client;
        asked.request(service)
                // A request that breaks off fails twice: here it is dealt with below, with the answer that does not
                // come.
                .onSuccess(outgoing -> outgoing.exceptionHandler(failure -> {}))
                .compose(outgoing ->
                        request.send(outgoing).onSuccess(answer -> closeAfterHead(context, outgoing, answer)))
                .onComplete(outcome -> {
                    if (outcome.succeeded()) {
                        answer(context, outcome.result());
                    } else if (attempt.mayRepeat() && outcome.cause() instanceof HttpClosedException) {
                        send(context, service, attempt.last());
                    } else {
                        refuse(context, request, service, outcome.cause());
                    }
                });
    }

    /** A service that goes on with a stream after the head of it would answer the next request on this connection late or never. */
    private static void closeAfterHead(RoutingContext context, HttpClientRequest outgoing, ProxyResponse answer) {
        var type = answer.headers().get(HttpHeaders.CONTENT_TYPE);
        if (HttpMethod.HEAD.equals(context.request().method())
                && type != null
                && type.startsWith("text/event-stream")) {
            outgoing.connection().close();
        }
    }

    /** As it was routed: /referrals/../q leads nowhere that /q does not. */
    private static String uri(RoutingContext context) {
        var query = context.request().query();
        return query == null ? context.normalizedPath() : context.normalizedPath() + "?" + query;
    }

    private void answer(RoutingContext context, ProxyResponse answer) {
        headers.tidy(answer, context.response());
        if (BODILESS.contains(answer.getStatusCode())) {
            answer.setBody(Body.body(Buffer.buffer()));
        }
        answer.send().onFailure(failure -> LOG.debugf("An answer broke off: %s", failure.getMessage()));
    }

    private void refuse(RoutingContext context, ProxyRequest request, RequestOptions service, Throwable failure) {
        var tooLarge = bodyLimit.stopped(request);
        request.release();
        if (tooLarge) {
            refusals.refuse(context, Reasons.TOO_LARGE);
        } else if (!context.response().closed()) {
            LOG.warnf("No answer from %s:%d: %s", service.getHost(), service.getPort(), failure.getMessage());
            refusals.refuse(context, failure instanceof TimeoutException ? Reasons.TOO_SLOW : Reasons.UNAVAILABLE);
        }
    }
}
