package dk.knudepunkt.gateway.edge;

import dk.knudepunkt.gateway.Settings;
import dk.knudepunkt.gateway.refusal.Refusals;
import dk.knudepunkt.gateway.session.Sessions;
import dk.knudepunkt.platform.page.Scheme;
import dk.knudepunkt.platform.problem.Language;
import io.vertx.core.Handler;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says for people which language they read, in the header by which a machine says it, and in which colours. A person chooses
 * once, with {@code ?lang=} or {@code ?scheme=}, and a cookie remembers it; who has not chosen reads Danish, whatever the
 * browser says.
 */
@Singleton
class PersonalChoices implements Handler<RoutingContext> {

    private static final List<Choice> CHOICES = List.of(
            new Choice(
                    "lang",
                    HttpHeaders.ACCEPT_LANGUAGE,
                    Language.DA.code(),
                    Stream.of(Language.values()).map(Language::code).toList()),
            new Choice(
                    "scheme",
                    Scheme.HEADER,
                    Scheme.SYSTEM.code(),
                    Stream.of(Scheme.values()).map(Scheme::code).toList()));

    private static final Duration MEMORY = Duration.ofDays(365);

    private final boolean https;

    PersonalChoices(Settings settings) {
        this.https = settings.isHttps();
    }

    /**
     * What can be chosen.
     *
     * @param name the cookie's and the query parameter's
     * @param header that tells it to whoever makes the page
     * @param before what holds for people until they choose
     */
    private record Choice(String name, CharSequence header, String before, List<String> values) {

        Optional<String> now(HttpServerRequest request) {
            return request.query() == null ? Optional.empty() : known(request.getParam(name));
        }

        Optional<String> earlier(HttpServerRequest request) {
            return Optional.ofNullable(request.getCookie(name))
                    .map(Cookie::getValue)
                    .flatMap(this::known);
        }

        private Optional<String> known(@Nullable String value) {
            return Optional.ofNullable(value).filter(values::contains);
        }
    }

    @Override
    public void handle(RoutingContext context) {
        if (context.request().getHeader(HttpHeaders.AUTHORIZATION) == null) {
            CHOICES.forEach(choice -> handle(context, choice));
        }
        context.next();
    }

    private void handle(RoutingContext context, Choice choice) {
        var request = context.request();
        var now = choice.now(request);
        now.ifPresent(value -> remember(context, choice.name(), value));
        now.or(() -> choice.earlier(request))
                .or(() -> isPerson(request) ? Optional.of(choice.before()) : Optional.empty())
                .ifPresent(value -> request.headers().set(choice.header(), value));
    }

    private void remember(RoutingContext context, String name, String value) {
        var response = context.response();
        response.addCookie(cookie(name, value));
        context.addHeadersEndHandler(headersEnd -> {
            if (ServiceHeaders.isForAll(response.headers())) {
                response.removeCookie(name, false);
            }
        });
    }

    /** A script of a page asks for anything, but brings the page's session. */
    private static boolean isPerson(HttpServerRequest request) {
        return Refusals.wantsPage(request) || Sessions.isPresent(request);
    }

    private Cookie cookie(String name, String value) {
        return Cookie.cookie(name, value)
                .setPath("/")
                .setMaxAge(MEMORY.toSeconds())
                .setSameSite(CookieSameSite.LAX)
                .setHttpOnly(true)
                .setSecure(https);
    }
}
