package dk.knudepunkt.gateway.session;

import dk.knudepunkt.platform.security.SecretToken;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What a session is called here and by the service that remembers it: a digest, from which nothing can be opened. */
record SessionId(String text) {

    /** By the issuer's name for the session, or by what the gateway made up for the sign-in; nobody's where there is none. */
    static Optional<SessionId> of(SecurityIdentity identity) {
        if (identity.getCredential(IdTokenCredential.class) == null
                || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Optional.empty();
        }
        return Optional.of(named(token.<String>claim(TokenClaims.SESSION)
                .or(() -> token.<String>claim("nonce"))
                .orElseGet(token::getSubject)));
    }

    /** @param name the issuer's */
    static SessionId named(String name) {
        return new SessionId(HexFormat.of().formatHex(new SecretToken(name).digest()));
    }
}
