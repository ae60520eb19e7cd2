package dk.knudepunkt.gateway.area;

import dk.knudepunkt.platform.web.Correlation;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * On whose behalf a service is asked. It judges by the token, as if it had been asked directly.
 *
 * @param authorization the caller's own, or that of their session in the words of a machine
 */
public record Asker(String authorization, String language, String correlation) {

    /** Whoever has sent a request with a session of this token. */
    public static Asker ofSession(HttpServerRequest request, String token) {
        return of(request, "Bearer " + token);
    }

    public static Asker of(HttpServerRequest request, String authorization) {
        return new Asker(
                authorization, header(request, HttpHeaders.ACCEPT_LANGUAGE), header(request, Correlation.HEADER));
    }

    private static String header(HttpServerRequest request, CharSequence name) {
        var value = request.getHeader(name);
        return value == null ? "" : value;
    }

    MultiMap headers() {
        return HttpHeaders.headers()
                .set(HttpHeaders.AUTHORIZATION, authorization)
                .set(HttpHeaders.ACCEPT, "application/json")
                .set(HttpHeaders.ACCEPT_LANGUAGE, language)
                .set(Correlation.HEADER, correlation);
    }

    /** Not the token, should it be logged. */
    @Override
    public String toString() {
        return "Asker " + correlation;
    }
}
