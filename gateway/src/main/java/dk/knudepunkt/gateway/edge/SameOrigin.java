package dk.knudepunkt.gateway.edge;

import dk.knudepunkt.gateway.Settings;
import dk.knudepunkt.gateway.refusal.Reasons;
import dk.knudepunkt.gateway.refusal.Refusals;
import dk.knudepunkt.gateway.session.Sessions;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Keeps other sites from changing anything with a visitor's session. Browsers say where a request comes from in
 * {@code Sec-Fetch-Site}, older ones in {@code Origin}, and no page can forge either; so no form carries a token.
 */
@Singleton
class SameOrigin implements Handler<RoutingContext> {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final String origin;
    private final Refusals refusals;

    SameOrigin(Settings settings, Refusals refusals) {
        this.origin = "%s://%s"
                .formatted(
                        settings.publicUrl().getScheme(), settings.publicUrl().getAuthority());
        this.refusals = refusals;
    }

    @Override
    public void handle(RoutingContext context) {
        if (isAtRisk(context.request()) && !isOurs(context.request())) {
            refusals.refuse(context, Reasons.CROSS_SITE);
        } else {
            context.next();
        }
    }

    /** A bearer token is never sent by itself, as a cookie is. */
    private static boolean isAtRisk(HttpServerRequest request) {
        return !SAFE.contains(request.method())
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && Sessions.isPresent(request);
    }

    /** Whether a request was made by one of our own pages, as far as a browser says. */
    boolean isOurs(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site == null ? origin.equals(request.getHeader(HttpHeaders.ORIGIN)) : site.equals("same-origin");
    }
}
