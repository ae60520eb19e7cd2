package dk.knudepunkt.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.json.JsonString;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** What a token says about its bearer. */
final class Claims {

    private Claims() {}

    static Set<String> scopes(SecurityIdentity identity) {
        return Claims.<Object>claim(identity, "scope").map(Claims::text).stream()
                .flatMap(scopes -> Stream.of(scopes.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    static <T> Optional<T> claim(SecurityIdentity identity, String name) {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.claim(name) : Optional.empty();
    }

    /** Claims inside collections arrive as JSON-P values. */
    static String text(@Nullable Object value) {
        return value instanceof JsonString json ? json.getString() : String.valueOf(value);
    }
}
