package dk.knudepunkt.gateway.edge;

import dk.knudepunkt.gateway.Sender;
import dk.knudepunkt.gateway.Settings;
import dk.knudepunkt.gateway.refusal.Reasons;
import dk.knudepunkt.gateway.refusal.Refusals;
import dk.knudepunkt.gateway.replica.Replicas;
import dk.knudepunkt.gateway.session.Pass;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Hands a request to a service and its answer back. A service hears of a request when enough of it has come, and its
 * connections are shared out, so that nobody takes them all.
 */
@Singleton
class Proxy {

    /** Of the connections to a service, one caller gets the first of this many parts. */
    private static final int PARTS = 4;

    private final Vertx vertx;
    private final Settings.Requests settings;
    private final HttpClient client;

    /** A stream of events holds its connection for minutes: apart, so that it takes none from those who want a page. */
    private final HttpClient streams;

    private final Routes routes;
    private final ServiceHeaders headers;
    private final Shares shares;
    private final OpenStreams openStreams;
    private final Refusals refusals;

    Proxy(
            Vertx vertx,
            Settings settings,
            Routes routes,
            ServiceHeaders headers,
            Shares shares,
            OpenStreams openStreams,
            Refusals refusals) {
        this.vertx = vertx;
        this.settings = settings.requests();
        this.client = client(vertx, this.settings.connections(), true);
        this.streams = client(vertx, this.settings.streams(), false);
        this.routes = routes;
        this.headers = headers;
        this.shares = shares;
        this.openStreams = openStreams;
        this.refusals = refusals;
    }

    private static HttpClient client(Vertx vertx, int connections, boolean keepAlive) {
        return vertx.createHttpClient(
                new HttpClientOptions()
                        .setTcpNoDelay(true)
                        .setKeepAlive(keepAlive)
                        .setDecompressionSupported(false),
                new PoolOptions().setHttp1MaxSize(connections));
    }

    /** With the token that the caller brought, or with that of the caller's session in the language that they chose. */
    void forward(RoutingContext context, Replicas service, Pass pass) {
        var body = new IncomingBody(context.request(), settings, vertx);
        body.begin()
                .onSuccess(begun -> share(context, service, pass, body))
                .onFailure(gone -> body.refusal().ifPresent(why -> refusals.refuse(context, why)));
    }

    private void share(RoutingContext context, Replicas service, Pass pass, IncomingBody body) {
        var isStream = routes.isStream(context.normalizedPath());
        var places = (isStream ? settings.streams() : settings.connections()) / PARTS;
        var share = new Shares.Share(service, Sender.of(context.request()), Math.max(1, places), !isStream);
        var isDone = new AtomicBoolean();
        var exchange = new Exchange(
                context, isStream ? streams : client, service, pass.token(), body, headers, refusals, () -> {
                    if (isDone.compareAndSet(false, true)) {
                        openStreams.forget(context);
                        shares.free(share);
                    }
                });
        if (!shares.whenFree(share, () -> {
            if (isStream) {
                openStreams.watch(context, pass, exchange::breakOff);
            }
            exchange.begin();
        })) {
            var form = body.form();
            body.forget();
            refusals.refuse(context, Reasons.TOO_MANY_REQUESTS, Duration.ofSeconds(1), form);
        }
    }
}
