package dk.knudepunkt.gateway.edge;

import dk.knudepunkt.gateway.Settings;
import dk.knudepunkt.gateway.refusal.Refusals;
import dk.knudepunkt.gateway.session.Sessions;
import dk.knudepunkt.platform.problem.Language;
import io.vertx.core.Handler;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says for people which language they read, in the header by which a machine says it. A person chooses once, with {@code
 * ?lang=}, and a cookie remembers it; who has not chosen reads Danish, whatever the browser says.
 */
@Singleton
class LanguageChoice implements Handler<RoutingContext> {

    /** The cookie's name and the query parameter's. */
    private static final String CHOICE = "lang";

    private static final Duration MEMORY = Duration.ofDays(365);

    private final boolean https;

    LanguageChoice(Settings settings) {
        this.https = settings.isHttps();
    }

    @Override
    public void handle(RoutingContext context) {
        var request = context.request();
        if (request.getHeader(HttpHeaders.AUTHORIZATION) == null) {
            var now = chosenNow(request);
            now.ifPresent(language -> remember(context, language));
            now.or(() -> chosenBefore(request))
                    .or(() -> isPerson(request) ? Optional.of(Language.DA) : Optional.empty())
                    .ifPresent(language -> request.headers().set(HttpHeaders.ACCEPT_LANGUAGE, language.code()));
        }
        context.next();
    }

    private void remember(RoutingContext context, Language language) {
        var response = context.response();
        response.addCookie(cookie(language));
        context.addHeadersEndHandler(headersEnd -> {
            if (ServiceHeaders.isForAll(response.headers())) {
                response.removeCookie(CHOICE, false);
            }
        });
    }

    private static Optional<Language> chosenNow(HttpServerRequest request) {
        return request.query() == null ? Optional.empty() : named(request.getParam(CHOICE));
    }

    private static Optional<Language> chosenBefore(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(CHOICE))
                .map(Cookie::getValue)
                .flatMap(LanguageChoice::named);
    }

    private static Optional<Language> named(@Nullable String code) {
        return Stream.of(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** A script of a page asks for anything, but brings the page's session. */
    private static boolean isPerson(HttpServerRequest request) {
        return Refusals.wantsPage(request) || Sessions.isPresent(request);
    }

    private Cookie cookie(Language language) {
        return Cookie.cookie(CHOICE, language.code())
                .setPath("/")
                .setMaxAge(MEMORY.toSeconds())
                .setSameSite(CookieSameSite.LAX)
                .setHttpOnly(true)
                .setSecure(https);
    }
}
