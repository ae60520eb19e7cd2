package dk.knudepunkt.gateway.edge;

import dk.knudepunkt.gateway.Settings;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.URI;

/** What browsers are told about every answer. The edge has the last word: services' own values are dropped. */
@Singleton
class SecurityHeaders implements Handler<RoutingContext> {

    private final MultiMap headers = HttpHeaders.headers();

    SecurityHeaders(Settings settings) {
        headers.set("Content-Security-Policy", policy(settings.signIn().issuer()))
                .set("X-Content-Type-Options", "nosniff")
                .set("X-Frame-Options", "DENY")
                .set("Referrer-Policy", "same-origin")
                .set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
                .set("Cross-Origin-Opener-Policy", "same-origin");
        if (settings.isHttps()) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    @Override
    public void handle(RoutingContext context) {
        context.response().headers().addAll(headers);
        context.next();
    }

    void dropFrom(MultiMap answer) {
        headers.names().forEach(answer::remove);
    }

    /** Own files only, nothing inline. The form that signs out is sent on to the issuer, so it must be named. */
    private static String policy(URI issuer) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "img-src 'self' data:",
                "font-src 'self'",
                "connect-src 'self'",
                "form-action 'self' %s://%s".formatted(issuer.getScheme(), issuer.getAuthority()),
                "base-uri 'none'",
                "frame-ancestors 'none'");
    }
}
