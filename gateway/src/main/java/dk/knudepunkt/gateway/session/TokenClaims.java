package dk.knudepunkt.gateway.session;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Whose a bearer token claims to be, and since when. Nothing is opened by it, since the services check tokens; one that was
 * given out before all of its owner's was ended is refused by it.
 */
record TokenClaims(String subject, Instant issued) {

    /** The issuer's name for a session. */
    static final String SESSION = "sid";

    /** @param authorization a header in the form of {@code Bearer x.y.z} */
    static Optional<TokenClaims> of(String authorization) {
        try {
            var claims = payload(authorization);
            return claims.getValue("sub") instanceof String subject && claims.getValue("iat") instanceof Number issued
                    ? Optional.of(new TokenClaims(subject, Instant.ofEpochSecond(issued.longValue())))
                    : Optional.empty();
        } catch (IllegalArgumentException | DecodeException | IndexOutOfBoundsException | DateTimeException odd) {
            return Optional.empty();
        }
    }

    /** Of which session a token is, where somebody else has found it to be the issuer's. */
    static Optional<String> session(String token) {
        return payload(token).getValue(SESSION) instanceof String name ? Optional.of(name) : Optional.empty();
    }

    private static JsonObject payload(String token) {
        return new JsonObject(Buffer.buffer(Base64.getUrlDecoder().decode(token.split("[.]", -1)[1])));
    }
}
