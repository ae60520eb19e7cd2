package dk.knudepunkt.gateway.refusal;

import dk.knudepunkt.gateway.page.Language;
import dk.knudepunkt.gateway.page.Shells;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Writes refusals. */
@Singleton
public class Refusals {

    /** How long a service that is away is given before it is asked again. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** How long a caller who is sending too much is given to read so. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final Shells shells;
    private final Template page;

    Refusals(Shells shells, @Location("page/problem") Template page) {
        this.shells = shells;
        this.page = page;
    }

    /** Refuses; the caller may come again after the given time. */
    public void refuse(RoutingContext context, Refusal refusal, Duration again) {
        context.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, again.toSeconds())));
        refuse(context, refusal);
    }

    public void refuse(RoutingContext context, Refusal refusal) {
        body(context, refusal).subscribe().with(body -> end(context, refusal, body));
    }

    /** What to say, in the form that the caller reads. */
    Uni<Body> body(RoutingContext context, Refusal refusal) {
        announce(context, refusal);
        var problem = Problem.of(
                refusal, Language.of(context.request()), context.request().path());
        return wantsPage(context.request())
                ? shells.of(context)
                        .map(shell ->
                                page.data("shell", shell, "problem", problem).render())
                        .map(html -> new Body("text/html; charset=UTF-8", html))
                : Uni.createFrom().item(new Body("application/problem+json", problem.json()));
    }

    record Body(String type, String text) {}

    /** A page is what a browser asks for; nothing under /api is one. */
    public static boolean wantsPage(HttpServerRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("text/html") && !request.path().startsWith("/api/");
    }

    private static void announce(RoutingContext context, Refusal refusal) {
        var response = context.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.VARY, "Accept, Accept-Language, Cookie");
        switch (refusal) {
            case UNAUTHENTICATED -> response.putHeader("WWW-Authenticate", "Bearer");
            case UNAVAILABLE, TOO_SLOW -> response.putHeader(HttpHeaders.RETRY_AFTER, Long.toString(PAUSE.toSeconds()));
            case TOO_LARGE, MALFORMED -> response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            case CROSS_SITE, NOT_FOUND, METHOD_NOT_ALLOWED, TOO_MANY_REQUESTS, INTERNAL_ERROR -> {}
        }
    }

    private static void end(RoutingContext context, Refusal refusal, Body body) {
        var response = context.response();
        if (!response.ended() && !response.closed()) {
            response.setStatusCode(refusal.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, body.type())
                    .end(body.text());
            // What is still coming of the request is read and forgotten, so that the caller gets to read the answer.
            context.request().resume();
            if (response.headers().contains(HttpHeaders.CONNECTION, HttpHeaders.CLOSE, true)) {
                var connection = context.request().connection();
                context.vertx().setTimer(GRACE.toMillis(), later -> connection.close());
            }
        }
    }
}
