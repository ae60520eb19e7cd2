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

    /** @param authorization a header in the form of {@code Bearer x.y.z} */
    static Optional<TokenClaims> of(String authorization) {
        try {
            var payload = authorization.split("[.]", -1)[1];
            var claims = new JsonObject(Buffer.buffer(Base64.getUrlDecoder().decode(payload)));
            return claims.getValue("sub") instanceof String subject && claims.getValue("iat") instanceof Number issued
                    ? Optional.of(new TokenClaims(subject, Instant.ofEpochSecond(issued.longValue())))
                    : Optional.empty();
        } catch (IllegalArgumentException | DecodeException | IndexOutOfBoundsException | DateTimeException odd) {
            return Optional.empty();
        }
    }
}
