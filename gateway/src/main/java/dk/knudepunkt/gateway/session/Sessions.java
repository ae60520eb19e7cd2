package dk.knudepunkt.gateway.session;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the session cookie, which is opened and checked only where somebody asks here. */
@Singleton
public class Sessions {

    /** How the names of all cookies of the sign-in begin; a long session is cut into several. */
    private static final String COOKIES = "q_";

    private static final String SESSION_COOKIES = "q_session";

    private final HttpAuthenticator authenticator;
    private final EndedSessions ended;
    private final SessionTimes times;

    Sessions(HttpAuthenticator authenticator, EndedSessions ended, SessionTimes times) {
        this.authenticator = authenticator;
        this.ended = ended;
        this.times = times;
    }

    /** What a program brings in {@code Authorization}. It has ended when its owner was signed out, or withdrawn as a client. */
    public Pass pass(String authorization) {
        return new Pass(Optional.empty(), () -> ended.isEnded(authorization));
    }

    /**
     * By the session, with its access token, renewed if it had to be; empty when there is no valid session. What is used of
     * it afterwards does not put off its end, since another gateway may have heard of that: who is broken off
     * comes again with the newer cookie.
     */
    public Uni<Optional<Pass>> pass(RoutingContext context) {
        return identity(context)
                .map(found -> found.flatMap(identity ->
                        Visitor.token(identity).map(token -> new Pass(Optional.of(token), end(context, identity)))));
    }

    private BooleanSupplier end(RoutingContext context, SecurityIdentity identity) {
        return SessionId.of(identity)
                .flatMap(session -> times.current(context, session)
                        .<BooleanSupplier>map(
                                time -> () -> times.isOver(time) || ended.isEnded(session, identity, time.begun())))
                .orElse(() -> false);
    }

    /** Whether the request brings a session, valid or not. */
    public static boolean isPresent(HttpServerRequest request) {
        var cookies = request.getHeader(HttpHeaders.COOKIE);
        return cookies != null && cookies.contains(SESSION_COOKIES);
    }

    /** A {@code Cookie} header without what belongs to the sign-in; empty when nothing is left. */
    public static Optional<String> withoutSession(String cookies) {
        return Optional.of(Stream.of(cookies.split(";", -1))
                        .map(String::strip)
                        .filter(cookie -> !cookie.startsWith(COOKIES))
                        .collect(Collectors.joining("; ")))
                .filter(rest -> !rest.isEmpty());
    }

    public Uni<Visitor> visitor(RoutingContext context) {
        return identity(context).map(identity -> identity.map(Visitor::of).orElse(Visitor.UNKNOWN));
    }

    /**
     * Asks the sign-in itself and not for the request's identity, since the framework answers a request whose identity
     * it fails to find; here that is no failure.
     */
    Uni<Optional<SecurityIdentity>> identity(RoutingContext context) {
        return isPresent(context.request())
                ? authenticator
                        .attemptAuthentication(context)
                        .map(Optional::ofNullable)
                        .onFailure()
                        .recoverWithItem(Optional::empty)
                : Uni.createFrom().item(Optional.empty());
    }
}
