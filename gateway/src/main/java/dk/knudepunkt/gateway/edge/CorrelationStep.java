package dk.knudepunkt.gateway.edge;

import dk.knudepunkt.platform.web.Correlation;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Begins the one id of a request, for every service and for the answer. A caller may bring its own. */
@Singleton
class CorrelationStep implements Handler<RoutingContext> {

    static final CharSequence HEADER = HttpHeaders.createOptimized(Correlation.HEADER);

    @Override
    public void handle(RoutingContext context) {
        Correlation.continueWith(context.request().getHeader(HEADER));
        var id = Correlation.current();
        context.request().headers().set(HEADER, id);
        // In the end, since a page of our own bears it already.
        context.addHeadersEndHandler(headersEnd -> context.response().putHeader(HEADER, id));
        context.next();
    }
}
