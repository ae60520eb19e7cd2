package dk.knudepunkt.gateway.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Hears of sessions that have ended at the issuer (OpenID Connect Back-Channel Logout 1.0). The framework judges what is
 * sent, and refuses the session's cookie when it comes; what is open without asking again is to end without one, and
 * other gateways and administrators are to know.
 */
@Singleton
class EndedAtIssuer {

    /** The framework answers in one of its first steps, of which authentication is at 200. */
    private static final int BEFORE_FRAMEWORK = 300;

    private static final int GOOD = 200;

    private final EndedSessions ended;
    private final SessionKeeper keeper;

    EndedAtIssuer(EndedSessions ended, SessionKeeper keeper) {
        this.ended = ended;
        this.keeper = keeper;
    }

    void listen(@Observes Filters filters) {
        filters.register(this::listen, BEFORE_FRAMEWORK);
    }

    private void listen(RoutingContext context) {
        if (SignInTenant.ENDED_AT_ISSUER.equals(context.normalizedPath())) {
            context.addEndHandler(end -> {
                if (context.response().getStatusCode() == GOOD) {
                    session(context.request()).ifPresent(this::end);
                }
            });
        }
        context.next();
    }

    private static Optional<String> session(HttpServerRequest request) {
        return Optional.ofNullable(request.getFormAttribute("logout_token")).flatMap(TokenClaims::session);
    }

    private void end(String name) {
        ended.endedAtIssuer(SessionId.named(name));
        keeper.endedAtIssuer(name);
    }
}
