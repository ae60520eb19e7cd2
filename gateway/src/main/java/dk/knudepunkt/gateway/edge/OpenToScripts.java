package dk.knudepunkt.gateway.edge;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Lets scripts of any site read what is open to all. No session of anybody goes along, so there is nothing to steal. */
@Singleton
class OpenToScripts implements Handler<RoutingContext> {

    private static final String METHODS = "GET, HEAD, OPTIONS";
    private static final String EXPOSED =
            "ETag, Link, Retry-After, RateLimit, RateLimit-Policy, Deprecation, Sunset, X-Correlation-Id";

    private final Routes routes;

    OpenToScripts(Routes routes) {
        this.routes = routes;
    }

    @Override
    public void handle(RoutingContext context) {
        if (!routes.isOpen(context.normalizedPath())) {
            context.next();
            return;
        }
        var headers = context.response()
                .headers()
                .set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        if (HttpMethod.OPTIONS.equals(context.request().method())) {
            headers.set(HttpHeaders.ALLOW, METHODS)
                    .set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS)
                    .set(
                            HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS,
                            "Accept, Accept-Language, If-None-Match, X-Correlation-Id")
                    .set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
            context.response().setStatusCode(204).end();
        } else {
            context.next();
        }
    }
}
