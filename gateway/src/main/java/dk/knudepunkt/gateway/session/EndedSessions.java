package dk.knudepunkt.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Sessions that their owners have ended. The cookie alone would go on opening one, for whoever has kept a copy. Each
 * instance of the gateway knows those that were ended at it.
 */
@Singleton
class EndedSessions implements SecurityIdentityAugmentor {

    /** Longer than any issuer lets a session go on. */
    private static final Duration MEMORY = Duration.ofDays(2);

    private static final int MOST = 1_000_000;

    private final Cache<String, Boolean> ended =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(MEMORY).build();

    void add(SecurityIdentity identity) {
        idOf(identity).ifPresent(id -> ended.put(id, true));
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return idOf(identity).map(ended::getIfPresent).isPresent()
                ? Uni.createFrom().failure(new AuthenticationFailedException("The session was ended"))
                : Uni.createFrom().item(identity);
    }

    /** The issuer's name for the session, or what the gateway made up for the sign-in. */
    private static Optional<String> idOf(SecurityIdentity identity) {
        if (identity.getCredential(IdTokenCredential.class) == null
                || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Optional.empty();
        }
        return token.<String>claim("sid")
                .or(() -> token.<String>claim("nonce"))
                .or(() -> Optional.of(token.getRawToken()));
    }
}
