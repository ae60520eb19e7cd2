package dk.knudepunkt.platform.presence;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Says at {@code /ready} whether this instance takes requests: 204 while it does, 503 from when it is told to end. From
 * then until it stops to listen ({@code KNUDEPUNKT_DRAIN}) it answers all that comes, and closes each connection after
 * its answer, so that nobody sends a request into a connection that is about to be closed.
 */
@Singleton
class Presence {

    private static final String ADDRESS = "/ready";
    private static final int TAKES_REQUESTS = 204;
    private static final int ENDS = 503;

    /** Before whatever else writes an answer or counts who asks. */
    private static final int FIRST = 2_000;

    private volatile boolean leaving;

    void leave(@Observes ShutdownDelayInitiatedEvent toldToEnd) {
        leaving = true;
    }

    void stand(@Observes Filters filters) {
        filters.register(this::hear, FIRST);
    }

    private void hear(RoutingContext context) {
        if (leaving) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        if (ADDRESS.equals(context.request().path())) {
            context.response()
                    .setStatusCode(leaving ? ENDS : TAKES_REQUESTS)
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .end();
        } else {
            context.next();
        }
    }
}
