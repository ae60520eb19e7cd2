package dk.knudepunkt.platform.security;

import io.quarkus.arc.All;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.security.Principal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is asking, as the token says. Outside a request there is nobody. */
@RequestScoped
public class Caller {

    public static final String ROLES = "roles";
    public static final String UNITS = "units";
    public static final String MUNICIPALITY = "municipality";
    private static final String SUBJECT = "sub";

    private final SecurityIdentity identity;
    private final Permissions permissions;
    private final List<KnownReach> registers;
    private final Map<String, Boolean> may = new ConcurrentHashMap<>();
    private @Nullable Set<String> units;

    Caller(SecurityIdentity identity, Permissions permissions, @All List<KnownReach> registers) {
        this.identity = identity;
        this.permissions = permissions;
        this.registers = registers;
    }

    /**
     * The stable id of the person or system; all that trails, events and records keep of them. Empty for nobody.
     *
     * @throws IncompleteToken when the token does not say whose it is
     */
    public String subject() {
        return isSignedIn() ? account().orElseThrow(() -> IncompleteToken.without(SUBJECT)) : "";
    }

    private Optional<String> account() {
        return Optional.ofNullable(identity.getPrincipal()).map(Principal::getName);
    }

    /** The name to greet with. */
    public String name() {
        return this.<String>claim("name").or(this::account).orElse("");
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

    /**
     * Codes of the LES units that the caller speaks for.
     *
     * @throws IncompleteToken when an adviser's token names none, or anybody's one that is not known
     */
    public Set<String> units() {
        if (units == null) {
            var named = namedUnits();
            if (named.isEmpty() && is(Role.LES)) {
                throw IncompleteToken.without(UNITS);
            }
            named.forEach(code -> requireKnown(UNITS, code));
            units = named;
        }
        return units;
    }

    /** The units as the token names them, to be shown to whoever looks after tokens. Some issuers write one alone without a list. */
    public Set<String> namedUnits() {
        return this.<Object>claim(UNITS).stream()
                .flatMap(said -> said instanceof Collection<?> several ? several.stream() : Stream.of(said))
                .map(Claims::text)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Code of the municipality that a finance officer speaks for.
     *
     * @throws IncompleteToken when theirs names none, or one that is not known
     */
    public Optional<String> municipality() {
        if (!is(Role.FINANCE)) {
            return Optional.empty();
        }
        var code = namedMunicipality().orElseThrow(() -> IncompleteToken.without(MUNICIPALITY));
        requireKnown(MUNICIPALITY, code);
        return Optional.of(code);
    }

    /** The municipality as a finance officer's token names it, to be shown to whoever looks after tokens. */
    public Optional<String> namedMunicipality() {
        return is(Role.FINANCE) ? this.<Object>claim(MUNICIPALITY).map(Claims::text) : Optional.empty();
    }

    private void requireKnown(String claim, String code) {
        if (registers.stream().anyMatch(register -> register.claim().equals(claim) && !register.isKnown(code))) {
            throw IncompleteToken.withUnknown(claim, code);
        }
    }

    public Set<String> scopes() {
        return Claims.scopes(identity);
    }

    private <T> Optional<T> claim(String name) {
        return Claims.claim(identity, name);
    }
}
