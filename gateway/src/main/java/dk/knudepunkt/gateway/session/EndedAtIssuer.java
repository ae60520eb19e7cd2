package dk.knudepunkt.gateway.session;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
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

    private static final int BEFORE_FRAMEWORK = -1;
    private static final int GOOD = 200;

    private final EndedSessions ended;
    private final SessionKeeper keeper;

    EndedAtIssuer(EndedSessions ended, SessionKeeper keeper) {
        this.ended = ended;
        this.keeper = keeper;
    }

    void listen(@Observes Router router) {
        router.post(SignInTenant.ENDED_AT_ISSUER).order(BEFORE_FRAMEWORK).handler(this::listen);
    }

    private void listen(RoutingContext context) {
        context.addEndHandler(end -> {
            if (context.response().getStatusCode() == GOOD) {
                session(context.request()).ifPresent(this::end);
            }
        });
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
