package dk.knudepunkt.gateway.refusal;

import io.quarkus.oidc.OIDCException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What goes wrong after routing, at the gateway's own pages: among it all addresses that nobody serves. */
class PageFailures {

    private static final Logger LOG = Logger.getLogger(PageFailures.class);

    private final Refusals refusals;
    private final RoutingContext context;

    PageFailures(Refusals refusals, RoutingContext context) {
        this.refusals = refusals;
        this.context = context;
    }

    @ServerExceptionMapper(NotFoundException.class)
    public Uni<Response> unknown() {
        return response(Refusal.NOT_FOUND);
    }

    @ServerExceptionMapper(NotAllowedException.class)
    public Uni<Response> notAllowed() {
        return response(Refusal.METHOD_NOT_ALLOWED);
    }

    @ServerExceptionMapper
    public Uni<Response> issuerAway(OIDCException failure) {
        LOG.warnf("The issuer cannot be used: %s", failure.getMessage());
        return response(Refusal.UNAVAILABLE);
    }

    @ServerExceptionMapper
    public Uni<Response> unexpected(Throwable failure) {
        LOG.errorf(failure, "Unexpected failure of %s", context.request().path());
        return response(Refusal.INTERNAL_ERROR);
    }

    private Uni<Response> response(Refusal refusal) {
        return refusals.body(context, refusal)
                .map(body -> Response.status(refusal.status())
                        .type(body.type())
                        .entity(body.text())
                        .build());
    }
}
