package dk.knudepunkt.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who is asking, as the token says. Outside a request there is nobody. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final Permissions permissions;
    private final Map<String, Boolean> may = new ConcurrentHashMap<>();
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

    /**
     * Whether one of the caller's roles has this permission, with the scopes of the token, such as {@code referral:handle}.
     * A list asks for each of its rows, so the answer is kept for the request.
     */
    public boolean may(String permission) {
        return may.computeIfAbsent(permission, asked -> permissions.allow(asked, identity.getRoles(), scopes()));
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
                .map(Claims::text)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Code of the municipality that a finance officer speaks for. */
    public Optional<String> municipality() {
        return is(Role.FINANCE) ? this.<Object>claim("municipality").map(Claims::text) : Optional.empty();
    }

    public Set<String> scopes() {
        return Claims.scopes(identity);
    }

    private <T> Optional<T> claim(String name) {
        return Claims.claim(identity, name);
    }
}
