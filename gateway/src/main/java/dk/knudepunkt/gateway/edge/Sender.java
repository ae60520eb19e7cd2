package dk.knudepunkt.gateway.edge;

import dk.knudepunkt.gateway.session.Sessions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Who a request is counted against: the token, else the session, else the address. A digest, so that no token is kept
 * in memory and every key has the same size.
 */
record Sender(long high, long low) {

    static Sender of(HttpServerRequest request) {
        var digest = ByteBuffer.wrap(sha256(name(request)));
        return new Sender(digest.getLong(), digest.getLong());
    }

    private static String name(HttpServerRequest request) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            return authorization;
        }
        return Sessions.isPresent(request)
                ? request.getHeader(HttpHeaders.COOKIE)
                : request.remoteAddress().hostAddress();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
