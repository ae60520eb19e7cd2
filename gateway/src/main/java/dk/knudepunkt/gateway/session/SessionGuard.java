package dk.knudepunkt.gateway.session;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lets a session open something only while it lasts: it has been used lately, and nobody has ended it. */
@Singleton
class SessionGuard implements SecurityIdentityAugmentor {

    static final String ENDED = "The session was ended";

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final SessionTimes times;
    private final EndedSessions ended;
    private final SessionKeeper keeper;

    SessionGuard(SessionTimes times, EndedSessions ended, SessionKeeper keeper) {
        this.times = times;
        this.ended = ended;
        this.keeper = keeper;
    }

    /** Without a request there is no session. */
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(identity);
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        var request = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        var session = SessionId.of(identity);
        return request == null || session.isEmpty() || isAdmitted(identity, session.get(), request)
                ? Uni.createFrom().item(identity)
                : Uni.createFrom().failure(new AuthenticationFailedException(ENDED));
    }

    private boolean isAdmitted(SecurityIdentity identity, SessionId session, RoutingContext request) {
        var isNew = !Sessions.isPresent(request.request());
        var time = isNew ? Optional.of(times.begin(request, session)) : times.current(request, session);
        if (time.isEmpty() || ended.isEnded(session, identity, time.get().begun())) {
            return false;
        }
        if (isNew) {
            keeper.used(identity, session, time.get());
        } else if (isUse(request.request()) && times.isDueForRenewal(time.get())) {
            keeper.used(identity, session, times.renew(request, session, time.get()));
        }
        return true;
    }

    /** Who opens a page or sends something is there; a page that keeps itself fresh may be on its own. */
    private static boolean isUse(HttpServerRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return !READS.contains(request.method())
                || (accept != null && accept.contains("text/html") && request.getHeader("HX-Request") == null);
    }
}
