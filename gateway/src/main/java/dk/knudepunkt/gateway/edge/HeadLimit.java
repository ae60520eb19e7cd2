package dk.knudepunkt.gateway.edge;

import dk.knudepunkt.gateway.Settings;
import dk.knudepunkt.gateway.refusal.Reasons;
import dk.knudepunkt.gateway.refusal.Refusals;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** What the head of a request may be, said here since the server would refuse it without a word. */
@Singleton
class HeadLimit implements Handler<RoutingContext> {

    /** Colon, blank and the end of the line. */
    private static final int AROUND = 4;

    private final long maxHead;
    private final long maxAddress;
    private final Refusals refusals;

    HeadLimit(Settings settings, Refusals refusals) {
        this.maxHead = settings.requests().maxHead().asLongValue();
        this.maxAddress = settings.requests().maxAddress().asLongValue();
        this.refusals = refusals;
    }

    @Override
    public void handle(RoutingContext context) {
        var request = context.request();
        if (request.uri().length() > maxAddress) {
            refusals.refuse(context, Reasons.ADDRESS_TOO_LONG);
        } else if (size(request) > maxHead) {
            refusals.refuse(context, Reasons.HEAD_TOO_LARGE);
        } else {
            context.next();
        }
    }

    private static long size(HttpServerRequest request) {
        var size = 0L;
        for (var header : request.headers()) {
            size += header.getKey().length() + header.getValue().length() + AROUND;
        }
        return size;
    }
}
