package dk.knudepunkt.gateway.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** The order in which a request is looked at. Each step passes it on or refuses it. */
class Edge {

    /** Before the framework's own steps, of which authentication is the first at 200. */
    private static final int FIRST = 1_000;

    /** After the framework's steps and before its pages, which answer what no service serves. */
    private static final int BEFORE_PAGES = 1;

    void check(
            @Observes Filters filters,
            CorrelationStep correlation,
            SecurityHeaders securityHeaders,
            PersonalChoices personalChoices,
            RateLimit rateLimit,
            HeadLimit headLimit,
            BodyLimit bodyLimit,
            SameOrigin sameOrigin,
            OpenToScripts openToScripts) {
        var steps = List.<Handler<RoutingContext>>of(
                correlation,
                securityHeaders,
                personalChoices,
                rateLimit,
                headLimit,
                bodyLimit,
                sameOrigin,
                openToScripts);
        for (int i = 0; i < steps.size(); i++) {
            filters.register(steps.get(i), FIRST - i);
        }
    }

    void route(@Observes Router router, Gate gate) {
        router.route().order(BEFORE_PAGES).handler(gate);
    }
}
