package dk.knudepunkt.gateway.form;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.knudepunkt.gateway.Sender;
import dk.knudepunkt.gateway.Settings;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Forms that were sent without a session, until their writers have signed in. Only the browser that sent one gets it back,
 * by a cookie of its own. They are in the memory of this instance: who is led to another one, or comes when it was
 * restarted, finds the form empty.
 */
@Singleton
public class KeptForms {

    public static final String PATH = "/sign-in/kept/";

    public static final String COOKIE = "kept_form";

    /** Long enough to find one's password. */
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    /** Of all of them together, in characters. */
    private static final int MOST = 32 * 1024 * 1024;

    /** What even an empty one counts, so that there are never more than a few thousand. */
    private static final int LEAST = 8 * 1024;

    /** From one address, behind which there may be a whole town hall. */
    private static final int MOST_OF_ONE = 200;

    private final Duration slowest;
    private final boolean isHttps;
    private final Cache<String, Kept> forms = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((String id, Kept kept) -> Math.max(LEAST, kept.form().size()))
            .expireAfterWrite(PATIENCE)
            .build();

    KeptForms(Settings settings) {
        this.slowest = settings.requests().patience();
        this.isHttps = settings.isHttps();
    }

    /** @param secret what the browser has to bring */
    private record Kept(Sender sender, String secret, SentForm form) {}

    /**
     * Reads the form that a request brings and keeps it.
     *
     * @return where it waits, or, where there is nothing to keep, the page that it was sent from
     */
    public Future<String> keep(RoutingContext context) {
        var request = context.request();
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        var enctype = SentForm.enctype(request);
        return enctype.isEmpty() || length == null || isTooMany(request)
                ? Future.succeededFuture(pageBehind(request))
                : typed(context).map(typed -> keep(context, form(request, enctype.get(), typed)));
    }

    /** The form that this browser may have back. */
    public Optional<SentForm> find(String id, @Nullable String secret) {
        return Optional.ofNullable(forms.getIfPresent(id))
                .filter(kept -> kept.secret().equals(secret))
                .map(Kept::form);
    }

    private String keep(RoutingContext context, SentForm form) {
        var id = UUID.randomUUID().toString();
        var secret = UUID.randomUUID().toString();
        forms.put(id, new Kept(Sender.of(context.request()), secret, form));
        context.response()
                .addCookie(Cookie.cookie(COOKIE, secret)
                        .setPath(PATH + id)
                        .setMaxAge(PATIENCE.toSeconds())
                        .setHttpOnly(true)
                        .setSecure(isHttps)
                        // The way back from the issuer begins at another site.
                        .setSameSite(CookieSameSite.LAX));
        return PATH + id;
    }

    /** Reads to the end, files too, of which nothing is kept. */
    private Future<MultiMap> typed(RoutingContext context) {
        var request = context.request();
        var whole = Promise.<MultiMap>promise();
        var timer = context.vertx().setTimer(slowest.toMillis(), late -> whole.tryFail(new TimeoutException()));
        request.setExpectMultipart(true)
                .uploadHandler(file -> file.handler(part -> {}))
                .exceptionHandler(whole::tryFail)
                .endHandler(end -> whole.tryComplete(request.formAttributes()))
                .resume();
        return whole.future().onComplete(read -> context.vertx().cancelTimer(timer));
    }

    private static SentForm form(HttpServerRequest request, String enctype, MultiMap typed) {
        var fields = typed.entries().stream()
                .map(field -> new SentForm.Field(field.getKey(), field.getValue()))
                .toList();
        return new SentForm(request.uri(), enctype, fields);
    }

    private boolean isTooMany(HttpServerRequest request) {
        var sender = Sender.of(request);
        return forms.asMap().values().stream()
                        .filter(kept -> kept.sender().equals(sender))
                        .count()
                >= MOST_OF_ONE;
    }

    private static String pageBehind(HttpServerRequest request) {
        try {
            var page = URI.create(
                    Optional.ofNullable(request.getHeader(HttpHeaders.REFERER)).orElse("/"));
            return page.getRawQuery() == null ? page.getRawPath() : page.getRawPath() + "?" + page.getRawQuery();
        } catch (IllegalArgumentException odd) {
            return "/";
        }
    }
}
