package dk.knudepunkt.gateway.edge;

import dk.knudepunkt.gateway.Settings;
import dk.knudepunkt.gateway.menu.ContributedMenu;
import dk.knudepunkt.gateway.session.Sessions;
import dk.knudepunkt.platform.page.MenuHeader;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The headers between gateway and service: what a service is told, and what of its answer stays inside. */
@Singleton
class ServiceHeaders {

    private static final CharSequence FORWARDED_FOR = HttpHeaders.createOptimized("X-Forwarded-For");
    private static final CharSequence FORWARDED_PROTO = HttpHeaders.createOptimized("X-Forwarded-Proto");
    private static final CharSequence FORWARDED_HOST = HttpHeaders.createOptimized("X-Forwarded-Host");
    private static final CharSequence MENU = HttpHeaders.createOptimized(MenuHeader.NAME);

    /** Only the gateway may say where a request comes from, and what is in the menu. The server answers Expect itself. */
    private static final List<CharSequence> NEVER_PASSED = List.of(
            HttpHeaders.createOptimized("Forwarded"),
            HttpHeaders.createOptimized("X-Forwarded-Port"),
            HttpHeaders.createOptimized("X-Forwarded-Prefix"),
            HttpHeaders.createOptimized("X-Forwarded-Ssl"),
            HttpHeaders.createOptimized("X-Real-IP"),
            MENU,
            HttpHeaders.HOST,
            HttpHeaders.EXPECT);

    /** Of one connection, not of the request. */
    private static final List<CharSequence> CONNECTION = List.of(
            HttpHeaders.CONNECTION,
            HttpHeaders.KEEP_ALIVE,
            HttpHeaders.TRANSFER_ENCODING,
            HttpHeaders.createOptimized("Proxy-Authenticate"),
            HttpHeaders.createOptimized("Proxy-Authorization"),
            HttpHeaders.createOptimized("TE"),
            HttpHeaders.createOptimized("Trailer"),
            HttpHeaders.createOptimized("Upgrade"));

    private static final List<CharSequence> TRACE =
            List.of(HttpHeaders.createOptimized("traceparent"), HttpHeaders.createOptimized("tracestate"));

    private final boolean traced;
    private final String scheme;
    private final String host;
    private final SecurityHeaders securityHeaders;
    private final ContributedMenu menu;
    private final Compression compression;

    ServiceHeaders(
            Settings settings,
            SecurityHeaders securityHeaders,
            ContributedMenu menu,
            Compression compression,
            @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean untraced) {
        this.traced = !untraced;
        this.scheme = settings.publicUrl().getScheme();
        this.host = settings.publicUrl().getAuthority();
        this.securityHeaders = securityHeaders;
        this.menu = menu;
        this.compression = compression;
    }

    /** @param token of a person's session, which goes on in the words of a machine */
    void toService(HttpServerRequest request, HttpClientRequest outgoing, Optional<String> token) {
        var headers = outgoing.headers().addAll(request.headers());
        token.ifPresent(words -> headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + words));
        dropNominated(headers);
        CONNECTION.forEach(headers::remove);
        NEVER_PASSED.forEach(headers::remove);
        unmarkTags(headers);
        if (traced) {
            // The gateway then is a step of the trace itself, and the client writes that into the request.
            TRACE.forEach(headers::remove);
        }
        headers.set(FORWARDED_FOR, request.remoteAddress().hostAddress())
                .set(FORWARDED_PROTO, scheme)
                .set(FORWARDED_HOST, host);
        dropSession(headers, headers.get(HttpHeaders.COOKIE));
        if (!Routes.isApi(outgoing.getURI())) {
            menu.header().ifPresent(text -> headers.set(MENU, text));
        }
    }

    void toCaller(HttpClientResponse answer, HttpServerResponse outgoing) {
        var headers = answer.headers();
        CONNECTION.forEach(headers::remove);
        securityHeaders.dropFrom(headers);
        headers.remove(CorrelationStep.HEADER);
        if (compression.isFor(headers)) {
            vary(headers);
        }
        if (compression.isFor(headers) || headers.contains(HttpHeaders.CONTENT_ENCODING)) {
            // The framework has marked every answer as one to leave as it is.
            outgoing.headers().remove(HttpHeaders.CONTENT_ENCODING);
        }
        if (isStream(answer)) {
            // Nobody on the way keeps events back, nor keeps them.
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store").set("X-Accel-Buffering", "no");
        }
        if (isForAll(headers)) {
            headers.remove(HttpHeaders.SET_COOKIE);
        }
        outgoing.headers().addAll(headers);
    }

    static boolean isStream(HttpClientResponse answer) {
        var type = answer.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith("text/event-stream");
    }

    /** Whether a cache that many share may keep the answer, which then holds nothing that is meant for one. */
    static boolean isForAll(MultiMap answer) {
        var caching = answer.get(HttpHeaders.CACHE_CONTROL);
        return caching != null && caching.contains("public");
    }

    private static void vary(MultiMap headers) {
        var before = headers.getAll(HttpHeaders.VARY);
        headers.set(
                HttpHeaders.VARY,
                before.isEmpty() ? "Accept-Encoding" : String.join(", ", before) + ", Accept-Encoding");
    }

    /** Proxies that compress mark the tags of what they give out so, and get them back. */
    private static void unmarkTags(MultiMap headers) {
        for (var condition : List.of(HttpHeaders.IF_NONE_MATCH, HttpHeaders.IF_MATCH)) {
            var tags = headers.get(condition);
            if (tags != null) {
                headers.set(condition, tags.replace("-gzip\"", "\""));
            }
        }
    }

    private static void dropSession(MultiMap headers, @Nullable String cookies) {
        if (cookies != null) {
            headers.remove(HttpHeaders.COOKIE);
            Sessions.withoutSession(cookies).ifPresent(rest -> headers.set(HttpHeaders.COOKIE, rest));
        }
    }

    /** A sender may name further headers that are meant for the next station only. */
    private static void dropNominated(MultiMap headers) {
        var nominated = headers.get(HttpHeaders.CONNECTION);
        if (nominated != null && !nominated.equalsIgnoreCase("keep-alive")) {
            for (var name : nominated.split(",", -1)) {
                headers.remove(name.strip());
            }
        }
    }
}
