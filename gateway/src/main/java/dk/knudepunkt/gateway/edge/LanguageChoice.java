package dk.knudepunkt.gateway.edge;

import dk.knudepunkt.gateway.Settings;
import dk.knudepunkt.gateway.page.Language;
import io.vertx.core.Handler;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Remembers the language that a person chose. */
@Singleton
class LanguageChoice implements Handler<RoutingContext> {

    private static final Duration MEMORY = Duration.ofDays(365);

    private final boolean https;

    LanguageChoice(Settings settings) {
        this.https = settings.isHttps();
    }

    @Override
    public void handle(RoutingContext context) {
        if (context.request().getHeader(HttpHeaders.AUTHORIZATION) == null) {
            Language.chosenNow(context.request())
                    .ifPresent(language -> context.response().addCookie(cookie(language)));
        }
        context.next();
    }

    private Cookie cookie(Language language) {
        return Cookie.cookie(Language.CHOICE, language.code())
                .setPath("/")
                .setMaxAge(MEMORY.toSeconds())
                .setSameSite(CookieSameSite.LAX)
                .setHttpOnly(true)
                .setSecure(https);
    }
}
