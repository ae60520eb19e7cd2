package dk.knudepunkt.gateway.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * The person in front of a page; without a name until they have signed in.
 *
 * @param token of their session, with which services are asked on their behalf
 */
public record Visitor(@Nullable String name, Set<String> roles, Optional<String> token) {

    static final Visitor UNKNOWN = new Visitor(null, Set.of(), Optional.empty());

    static Visitor of(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? new Visitor(token.<String>claim("name").orElse(token.getName()), identity.getRoles(), token(identity))
                : UNKNOWN;
    }

    static Optional<String> token(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getCredential(AccessTokenCredential.class))
                .map(AccessTokenCredential::getToken);
    }

    public boolean isSignedIn() {
        return name != null;
    }

    /** Not the token, should it be logged. */
    @Override
    public String toString() {
        return "Visitor " + roles;
    }
}
