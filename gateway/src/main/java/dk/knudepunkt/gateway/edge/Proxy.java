package dk.knudepunkt.gateway.edge;

import dk.knudepunkt.gateway.Settings;
import dk.knudepunkt.gateway.refusal.Reasons;
import dk.knudepunkt.gateway.refusal.Refusals;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Hands a request to a service and its answer back; both stream through. It refuses when the service is away. */
@Singleton
class Proxy {

    private static final Logger LOG = Logger.getLogger(Proxy.class);

    private final HttpClient client;

    /** A stream of events holds its connection for minutes: apart, so that it takes none from those who want a page. */
    private final HttpClient streams;

    private final ServiceHeaders headers;
    private final BodyLimit bodyLimit;
    private final Refusals refusals;

    Proxy(Vertx vertx, Settings settings, ServiceHeaders headers, BodyLimit bodyLimit, Refusals refusals) {
        var requests = settings.requests();
        this.client = client(vertx, requests.connections());
        this.streams = client(vertx, requests.streams());
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
        var request = ProxyRequest.reverseProxy(context.request());
        send(context, request, service);
    }

    /** With the token of the caller's session, in the language that they chose. */
    void forward(RoutingContext context, RequestOptions service, String token) {
        var request = ProxyRequest.reverseProxy(context.request());
        headers.signIn(request, token);
        send(context, request, service);
    }

    private void send(RoutingContext context, ProxyRequest request, RequestOptions service) {
        request.setURI(uri(context));
        headers.prepare(request);
        bodyLimit.guard(request);
        // A request that breaks off fails twice: here it is dealt with below, with the answer that does not come.
        var asked = wantsStream(request) ? streams : client;
        asked.request(service)
                .onSuccess(outgoing -> outgoing.exceptionHandler(failure -> {}))
                .compose(request::send)
                .onComplete(outcome -> {
                    if (outcome.succeeded()) {
                        answer(context, outcome.result());
                    } else {
                        refuse(context, request, service, outcome.cause());
                    }
                });
    }

    private static boolean wantsStream(ProxyRequest request) {
        return "text/event-stream".equals(request.headers().get(HttpHeaders.ACCEPT));
    }

    /** As it was routed: /referrals/../q leads nowhere that /q does not. */
    private static String uri(RoutingContext context) {
        var query = context.request().query();
        return query == null ? context.normalizedPath() : context.normalizedPath() + "?" + query;
    }

    private void answer(RoutingContext context, ProxyResponse answer) {
        headers.tidy(answer, context.response());
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
