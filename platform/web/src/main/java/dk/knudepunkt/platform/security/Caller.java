package dk.knudepunkt.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who is asking, as the token says. Outside a request there is nobody. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final Permissions permissions;
    private @Nullable Set<String> units;

    Caller(SecurityIdentity identity, Permissions permissions) {
        this.identity = identity;
        this.permissions = permissions;
    }

    /** The stable id of the person or system; all that trails, events and records keep of them. */
    public String subject() {
        return identity.getPrincipal() == null ? "" : identity.getPrincipal().getName();
    }

    /** The name to greet with. */
    public String name() {
        return this.<String>claim("name").orElseGet(this::subject);
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /** Whether one of the caller's roles has this permission, such as {@code referral:handle}. */
    public boolean may(String permission) {
        return permissions.allow(permission, identity.getRoles());
    }

    /** For rules about who somebody is; what somebody may do is asked by its permission. */
    public boolean is(String role) {
        return identity.hasRole(role);
    }

    public boolean isAny(String... roles) {
        return Arrays.stream(roles).anyMatch(identity::hasRole);
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    /** Codes of the LES units that the caller speaks for. */
    public Set<String> units() {
        if (units == null) {
            units = unitsOfToken();
        }
        return units;
    }

    private Set<String> unitsOfToken() {
        return this.<Collection<?>>claim("units").stream()
                .flatMap(Collection::stream)
                .map(Caller::text)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Code of the municipality that a finance officer speaks for. */
    public Optional<String> municipality() {
        return is(Role.FINANCE) ? this.<Object>claim("municipality").map(Caller::text) : Optional.empty();
    }

    public Set<String> scopes() {
        return this.<Object>claim("scope").map(Caller::text).stream()
                .flatMap(scopes -> Stream.of(scopes.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private <T> Optional<T> claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.claim(name) : Optional.empty();
    }

    /** Claims inside collections arrive as JSON-P values. */
    private static String text(@Nullable Object value) {
        return value instanceof JsonString json ? json.getString() : String.valueOf(value);
    }
}
