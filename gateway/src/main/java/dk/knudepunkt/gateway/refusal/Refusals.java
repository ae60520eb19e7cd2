package dk.knudepunkt.gateway.refusal;

import dk.knudepunkt.gateway.form.SentForm;
import dk.knudepunkt.gateway.page.VisitorProblemPage;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.problem.ProblemBody;
import dk.knudepunkt.platform.problem.ProblemPage;
import dk.knudepunkt.platform.problem.Refusal;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Writes refusals while a request is still on its way to a page. */
@Singleton
public class Refusals {

    /** How long a caller who is sending too much is given to read so. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    /** After these nobody knows where the next request would begin. */
    private static final Set<Refusal> LAST_WORDS =
            Set.of(Reasons.TOO_LARGE, Reasons.TOO_SLOWLY_SENT, Reasons.MALFORMED);

    private static final String END_OF_PAGE = "</main>";

    private final VisitorProblemPage page;

    Refusals(VisitorProblemPage page) {
        this.page = page;
    }

    /** Refuses; the caller may come again after the given time. */
    public void refuse(RoutingContext context, Refusal refusal, Duration again) {
        refuse(context, refusal, again, Optional.empty());
    }

    /** The same, where a form was sent that the caller may want to send again. */
    public void refuse(RoutingContext context, Refusal refusal, Duration again, Optional<SentForm> form) {
        context.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, again.toSeconds())));
        refuse(context, refusal, form);
    }

    public void refuse(RoutingContext context, Refusal refusal) {
        refuse(context, refusal, Optional.empty());
    }

    /** Refuses; the page gives back the form that was sent. */
    public void refuse(RoutingContext context, Refusal refusal, Optional<SentForm> form) {
        announce(context, refusal);
        var problem = refusal.body(Shells.language(context), instance(context.request()));
        if (wantsPage(context.request())) {
            page.render(context, problem, form)
                    .subscribe()
                    .with(html -> end(context, refusal, "text/html;charset=UTF-8", html));
        } else {
            end(context, refusal, ProblemBody.MEDIA_TYPE, Json.encode(problem));
        }
    }

    /** Ends with a service's page that refuses a form, and on it what was typed. */
    public void giveBack(RoutingContext context, String refusal, SentForm form) {
        page.typed(context, form).subscribe().with(typed -> {
            if (!context.response().closed()) {
                context.response().end(refusal.replace(END_OF_PAGE, typed + END_OF_PAGE));
            }
        });
    }

    /** A page is what a browser asks for; nothing under /api is one. */
    public static boolean wantsPage(HttpServerRequest request) {
        return ProblemPage.isWanted(request.getHeader(HttpHeaders.ACCEPT), request.path());
    }

    /** What was asked for, which at the edge may be no address at all. */
    private static URI instance(HttpServerRequest request) {
        try {
            return URI.create(request.path());
        } catch (IllegalArgumentException odd) {
            return URI.create(
                    URLEncoder.encode(request.path(), StandardCharsets.UTF_8).replace("%2F", "/"));
        }
    }

    /** Whether more than the head belongs to the request. */
    public static boolean promisesBody(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null || (length != null && !length.equals("0"));
    }

    /** Ends a connection on which more is still to come, when the caller has had time to read what was said. */
    public static void hangUpSoon(RoutingContext context) {
        var connection = context.request().connection();
        context.vertx().setTimer(GRACE.toMillis(), later -> connection.close());
    }

    /** Who is refused before they were heard out holds no connection by going on. */
    private static boolean isLastWord(RoutingContext context, Refusal refusal) {
        return LAST_WORDS.contains(refusal)
                || (promisesBody(context.request()) && !context.request().isEnded());
    }

    private static void announce(RoutingContext context, Refusal refusal) {
        var headers = context.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.VARY, "Accept, Accept-Language, Cookie")
                .headers();
        headers.addAll(refusal.headers());
        if (isLastWord(context, refusal)) {
            headers.set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
    }

    private static void end(RoutingContext context, Refusal refusal, String type, String text) {
        var response = context.response();
        if (!response.ended() && !response.closed()) {
            var isLast = isLastWord(context, refusal);
            response.setStatusCode(refusal.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, type)
                    .end(text);
            // What is still coming of the request is read and forgotten, so that the caller gets to read the answer.
            context.request().resume();
            if (isLast) {
                hangUpSoon(context);
            }
        }
    }
}
