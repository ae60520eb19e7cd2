package dk.knudepunkt.gateway.page;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The two languages. A person chooses once, with {@code ?lang=}, and a cookie remembers it; who has not chosen reads
 * Danish. A machine says it with {@code Accept-Language} each time.
 */
public enum Language {
    DA(Locale.of("da", "DK")),
    EN(Locale.UK);

    /** The cookie's name and the query parameter's. */
    public static final String CHOICE = "lang";

    private static final List<Locale> SPOKEN = List.of(Locale.of("da"), Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public static Language of(HttpServerRequest request) {
        return chosenNow(request)
                .or(() -> chosenBefore(request))
                .orElseGet(() -> isBrowser(request) ? DA : preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** What {@code ?lang=} says on this request. */
    public static Optional<Language> chosenNow(HttpServerRequest request) {
        return request.query() == null ? Optional.empty() : named(request.getParam(CHOICE));
    }

    private static Optional<Language> chosenBefore(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(CHOICE))
                .map(Cookie::getValue)
                .flatMap(Language::named);
    }

    private static Optional<Language> named(@Nullable String code) {
        return Stream.of(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    private static boolean isBrowser(HttpServerRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("text/html");
    }

    private static Language preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return DA;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return Locale.ENGLISH.equals(best) ? EN : DA;
        } catch (IllegalArgumentException unreadable) {
            return DA;
        }
    }

    public Locale locale() {
        return locale;
    }

    /** The value of the cookie, of {@code Accept-Language} and of HTML's {@code lang}. */
    public String code() {
        return locale.getLanguage();
    }
}
