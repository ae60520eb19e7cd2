package dk.knudepunkt.gateway.edge;

import io.quarkus.vertx.core.runtime.VertxMDC;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One id per request, in every log line of every service and in the answer. A caller may bring its own, if it is one
 * that can stand in a log without doing harm.
 */
@Singleton
class Correlation implements Handler<RoutingContext> {

    static final CharSequence HEADER = HttpHeaders.createOptimized("X-Correlation-Id");

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");

    @Override
    public void handle(RoutingContext context) {
        var brought = context.request().getHeader(HEADER);
        var id = brought != null && WELL_FORMED.matcher(brought).matches()
                ? brought
                : UUID.randomUUID().toString();
        context.request().headers().set(HEADER, id);
        context.response().putHeader(HEADER, id);
        VertxMDC.INSTANCE.put("correlationId", id);
        context.next();
    }
}
