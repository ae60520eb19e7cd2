package dk.knudepunkt.gateway.session;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The person in front of a page; without a name until they have signed in. */
public record Visitor(@Nullable String name, Set<String> roles) {

    static final Visitor UNKNOWN = new Visitor(null, Set.of());

    static Visitor of(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? new Visitor(token.<String>claim("name").orElse(token.getName()), identity.getRoles())
                : UNKNOWN;
    }

    public boolean isSignedIn() {
        return name != null;
    }
}
