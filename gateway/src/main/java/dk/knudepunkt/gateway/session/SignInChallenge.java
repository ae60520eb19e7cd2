package dk.knudepunkt.gateway.session;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Leads whoever has to sign in to the issuer. Where there is no issuer to be led to, platform refuses instead. */
class SignInChallenge {

    private static final int BEFORE_PLATFORM = Priorities.USER - 1;

    private final HttpAuthenticator authenticator;
    private final RoutingContext context;

    SignInChallenge(HttpAuthenticator authenticator, RoutingContext context) {
        this.authenticator = authenticator;
        this.context = context;
    }

    @ServerExceptionMapper(
            value = {UnauthorizedException.class, AuthenticationFailedException.class},
            priority = BEFORE_PLATFORM)
    public Uni<Response> askToSignIn() {
        return authenticator.getChallenge(context).map(SignInChallenge::response);
    }

    private static Response response(ChallengeData challenge) {
        var response = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> response.header(name.toString(), value));
        return response.build();
    }
}
