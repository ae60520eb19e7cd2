package dk.knudepunkt.gateway.edge;

import dk.knudepunkt.gateway.Settings;
import dk.knudepunkt.gateway.refusal.Reasons;
import dk.knudepunkt.gateway.refusal.Refusals;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** How much a request may carry. A stated length is judged at once, a body of unknown length while it comes ({@link
 * IncomingBody}). */
@Singleton
class BodyLimit implements Handler<RoutingContext> {

    private final long maxBytes;
    private final Refusals refusals;

    BodyLimit(Settings settings, Refusals refusals) {
        this.maxBytes = settings.requests().maxSize().asLongValue();
        this.refusals = refusals;
    }

    @Override
    public void handle(RoutingContext context) {
        var stated = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        var encoding = context.request().getHeader(HttpHeaders.TRANSFER_ENCODING);
        if (stated != null && exceeds(stated)) {
            refusals.refuse(context, Reasons.TOO_LARGE);
        } else if (encoding != null && !encoding.equals("chunked")) {
            refusals.refuse(context, Reasons.MALFORMED);
        } else {
            context.next();
        }
    }

    private boolean exceeds(String stated) {
        try {
            return Long.parseLong(stated) > maxBytes;
        } catch (NumberFormatException tooManyDigits) {
            return true;
        }
    }
}
