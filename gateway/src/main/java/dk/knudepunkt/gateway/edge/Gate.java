package dk.knudepunkt.gateway.edge;

import dk.knudepunkt.gateway.form.KeptForms;
import dk.knudepunkt.gateway.refusal.Reasons;
import dk.knudepunkt.gateway.refusal.Refusals;
import dk.knudepunkt.gateway.replica.Replicas;
import dk.knudepunkt.gateway.session.Pass;
import dk.knudepunkt.gateway.session.ReturnPath;
import dk.knudepunkt.gateway.session.Sessions;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/**
 * Lets through to a service whoever brings a token, in a header or in a session, and whoever reads what is open to all
 * or answers by a secret address.
 * Whether the token is good and what it permits is for the service to say. Others are asked to sign in.
 */
@Singleton
class Gate implements Handler<RoutingContext> {

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Routes routes;
    private final Sessions sessions;
    private final Proxy proxy;
    private final SameOrigin sameOrigin;
    private final KeptForms kept;
    private final Refusals refusals;

    Gate(Routes routes, Sessions sessions, Proxy proxy, SameOrigin sameOrigin, KeptForms kept, Refusals refusals) {
        this.routes = routes;
        this.sessions = sessions;
        this.proxy = proxy;
        this.sameOrigin = sameOrigin;
        this.kept = kept;
        this.refusals = refusals;
    }

    @Override
    public void handle(RoutingContext context) {
        routes.to(context.normalizedPath()).ifPresentOrElse(service -> admit(context, service), context::next);
    }

    private void admit(RoutingContext context, Replicas service) {
        var authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (isOpen(context)) {
            proxy.forward(context, service, Pass.OPEN);
        } else if (authorization != null) {
            admitByToken(context, service, authorization);
        } else {
            sessions.pass(context)
                    .subscribe()
                    .with(pass -> pass.ifPresentOrElse(
                            found -> proxy.forward(context, service, found), () -> askToSignIn(context)));
        }
    }

    private void admitByToken(RoutingContext context, Replicas service, String authorization) {
        var pass = sessions.pass(authorization);
        if (BearerToken.isWellFormed(authorization) && !pass.isEnded()) {
            proxy.forward(context, service, pass);
        } else {
            refusals.refuse(context, Reasons.UNAUTHENTICATED);
        }
    }

    private boolean isOpen(RoutingContext context) {
        var method = context.request().method();
        var path = context.normalizedPath();
        return (READS.contains(method) && routes.isOpen(path))
                || (HttpMethod.POST.equals(method) && routes.takesAnswers(path));
    }

    private void askToSignIn(RoutingContext context) {
        if (context.request().getHeader("HX-Request") != null) {
            // A part of a page was asked for; the whole page has to go to the sign-in.
            context.response().putHeader("HX-Redirect", ReturnPath.signInThenBackToPage(context.request()));
            refusals.refuse(context, Reasons.UNAUTHENTICATED);
        } else if (Refusals.wantsPage(context.request())) {
            leadToSignIn(context);
        } else {
            refusals.refuse(context, Reasons.UNAUTHENTICATED);
        }
    }

    /** What was typed into a form waits until its writer is back; what another site has made up does not. */
    private void leadToSignIn(RoutingContext context) {
        if (READS.contains(context.request().method())) {
            signInThenBackTo(context, context.request().uri());
        } else if (!sameOrigin.isOurs(context.request())) {
            signInThenBackTo(context, "/");
        } else {
            kept.keep(context)
                    .onSuccess(path -> signInThenBackTo(context, path))
                    .onFailure(unread -> refusals.refuse(
                            context, unread instanceof TimeoutException ? Reasons.TOO_SLOWLY_SENT : Reasons.MALFORMED));
        }
    }

    private static void signInThenBackTo(RoutingContext context, String path) {
        context.response()
                .setStatusCode(303)
                .putHeader(HttpHeaders.LOCATION, ReturnPath.signInThenBackTo(path))
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }
}
